import { FIRST_COST, ONLY_COST, SECOND_COST, SURNAME_COST } from '../data/name-chars.ts';
import { DOUBLE, SINGLE } from '../../lang/zh-surnames.ts';

/** Characters that write foreign names, the usual ones first. */
const SOUND_OFTEN =
  '阿埃艾安奥巴白班邦鲍贝本比彼宾波伯博布查茨达戴丹德登蒂迪丁杜多厄恩尔法菲费芬弗夫福盖戈格古哈汉豪赫亨胡华怀霍基吉加贾杰金卡凯坎康柯科可克肯库拉莱赖兰朗劳勒雷黎里理利莉丽莲连林琳卢鲁路伦罗洛马玛迈麦曼梅门蒙米密明摩莫墨穆拿纳娜奈南内尼涅宁纽农努诺欧帕潘庞佩彭皮平珀普齐奇恰钱乔切琴丘让热日荣茹瑞萨塞赛桑瑟森沙山尚绍舍申圣施史什斯朔司丝苏孙索塔泰坦唐陶特滕提廷图托脱瓦万旺威韦维魏温文翁沃乌武西希锡席夏香肖谢辛兴休许雪雅亚延扬耶叶伊因英尤于约泽扎詹占珍芝兹佐祖茜蕾薇妮黛珊菈绮琪琼珂葛芙蓓乃姆伍儿哥歇拜登默麻楚坡摇嘉克';
const SOUND_SOMETIMES =
  '柏彻池崔道狄都敦娥范方冯甫盖岗高根龚贡瓜关圭郭海含候惠慧积季佳简江姜捷津京君喀开考朴孔拷寇夸来郎老乐冷礼力列烈留龙鹿仑妈满茂美孟弥敏模木慕那尿牛帕派盼裴匹泼蒲祁前强羌青瑜若芮赛三生盛舒顺松宋遂太覃汤铁通童吐娃王为卫吾歪悟西仙先显逊谊尹永优友余玉元韵赞曾泽章哲真正志治中竹子宗左津赫诗蜜莎婕菲媞凡蓝森柔依妲史贤绥婷法妃提思邓舟施洁苹芭葆菩霸匡昆夸勋逖丢伽戎贺岛帝特布刻侬士迦莎佛莱琉璐瓊樊奎隆铎帖葉';

const SOUND_RARELY =
  '啊爱昂澳芭包保堡北毕别滨冰勃采蔡策柴昌慈次聪大代当底地第东顿耳丰富甘冈哥及季居腊累良露吕略芒毛苗缪木那瑙年娘培蓬琪钦曲仁若莎石士所惕甜亭土陀伟祥欣雄修杨云宰早知泽治喀岑茨措旦东噶加鸠峻骏库郎朗理美弥念蒲秋群仁儒锐石守叔娣婉威翁昔夏宪晓信秀燕怡轶雍赞智仲妮婭娅娥媛嫚黛薇薩';

const FUNCTION =
  '的了在是和与及或则也被不就对向从为称说将把让等于表都又还这那其之以而但并已曾会要能可由因到往至给叫问答看想去来上下里中前后内外间时日月年今当任出入有没无未更最很太再只仅约近每各某所于同跟随据按除';

function table(text: string): Map<string, number> {
  const map = new Map<string, number>();
  for (const part of text.split(' ')) {
    const [cost, chars] = part.split(':') as [string, string];
    for (const c of chars) map.set(c, Number(cost) / 2);
  }
  return map;
}

interface Model {
  surname: Map<string, number>;
  double: Set<string>;
  first: Map<string, number>;
  second: Map<string, number>;
  only: Map<string, number>;
  sound: Map<string, number>;
  function: Set<string>;
}
let model: Model | undefined;

function load(): Model {
  if (model) return model;
  const surname = table(SURNAME_COST);
  for (const c of SINGLE) if (!surname.has(c)) surname.set(c, 7.5);
  const sound = new Map<string, number>();
  for (const c of SOUND_SOMETIMES + SOUND_RARELY)
    sound.set(c, sound.get(c) ?? (SOUND_SOMETIMES.includes(c) ? 5.2 : 5.6));
  for (const c of SOUND_OFTEN) sound.set(c, 3.8);
  model = {
    surname,
    double: new Set(DOUBLE.split(' ')),
    first: table(FIRST_COST),
    second: table(SECOND_COST),
    only: table(ONLY_COST),
    sound,
    function: new Set(FUNCTION),
  };
  return model;
}

/** How many characters of `text` at `i` are a surname: 2, 1 or 0. */
export function surnameLength(text: string, i: number): number {
  const { double, surname } = load();
  if (double.has(text.slice(i, i + 2))) return 2;
  return surname.has(text[i] ?? '') ? 1 : 0;
}

const RARE = 9;

/** Cost of reading `name` as a Chinese personal name with a surname of `s` characters. */
export function chineseNameCost(name: string, s: number): number {
  const m = load();
  let cost =
    s === 2 ? 5 : (m.surname.get(name[0] as string) ?? RARE) + (/[从向时应连全党计单]/.test(name[0] as string) ? 3 : 0);
  const given = name.slice(s);
  if (given.length === 1) cost += (m.only.get(given) ?? RARE) + 1.4;
  else cost += (m.first.get(given[0] as string) ?? RARE) + (m.second.get(given[1] as string) ?? RARE) + 0.3;
  for (const c of given) if (m.function.has(c)) cost += 3;
  return cost;
}

/** Cost of a character in a transliterated foreign name; undefined when it never stands in one. */
export function soundCost(c: string): number | undefined {
  return load().sound.get(c);
}

export function isFunction(c: string): boolean {
  return load().function.has(c);
}
