import { describe, expect, it } from 'vitest';
import { finish } from '../../kit/steps.ts';
import { fold } from '../fold.ts';
import { findDates } from '../dates/index.ts';
import { mergeSteps } from '../merge.ts';
import { chineseSteps } from './tagged.ts';

function read(text: string) {
  const folded = fold(text);
  const dates = findDates(folded, '2024-05-16', 'zh');
  return finish(mergeSteps(finish(chineseSteps(folded, dates, new Map())), text));
}
const named = (text: string) => read(text).map((e) => `${e.type}:${e.name}`);

describe('people', () => {
  it('are found by surname with a title or a verb', () => {
    expect(named('副市长邱锦棠昨天表示反对，居民骆玉珊说她不知情。')).toEqual(['person:邱锦棠', 'person:骆玉珊']);
  });
  it('are not cut short when the name goes on', () => {
    const text = '缪可欣的父亲来了。缪可欣没有回家。他问缪可欣，缪可欣不答。';
    expect(named(text)).toEqual(['person:缪可欣']);
  });
  it('are not made of ordinary words', () => {
    expect(named('安全带和高速公路都很重要，连续下雨，任何人都应该明白。')).toEqual([]);
  });
  it('need nothing around when their characters hardly stand together otherwise', () => {
    expect(named('除已经退休的梁海峰之外，没有人知道。')).toEqual(['person:梁海峰']);
  });
  it('do not take a character out of a word', () => {
    expect(named('记者曾参与调查。他在竞争中超越对手。发展中国家，以及台中市长。')).toEqual(['place:台中']);
    expect(named('他听完后连连赞佩道：“很好”。李姓男子强行离开。')).toEqual([]);
  });
  it('begin after the word for their office', () => {
    expect(named('事务协调员罗兰‧贝克（Roland Beck）说。')).toEqual(['person:罗兰‧贝克']);
  });
  it('go by a name of their own choice where they speak', () => {
    expect(named('网友“半夜看海的猫”留言说：“不错。”\n@山里的老钟：支持')).toEqual([
      'person:半夜看海的猫',
      'person:山里的老钟',
    ]);
  });
  it('go by what they call themselves in a row of comments', () => {
    const rows = ['晴天海苔说：“不错。”', '蓝色的鲸2020说：“支持。”', '桥头旧事则说：“再看。”', '另一位网友说：“好。”'];
    expect(named(`网友热议。\n${rows.join('\n')}`)).toEqual([
      'person:晴天海苔',
      'person:蓝色的鲸2020',
      'person:桥头旧事',
    ]);
    expect(named(rows.slice(0, 2).join('\n'))).toEqual([]);
  });
  it('may end like a village when a title follows', () => {
    expect(named('病毒专家林秋乡博士表示，情况好转。')).toEqual(['person:林秋乡']);
  });
  it('are given away by their bracketed form and their office', () => {
    const [who] = read('研究员永尾峻（Takashi Nagao）说，永尾峻不同意。');
    expect(who).toMatchObject({ type: 'person', name: '永尾峻', aliases: ['Takashi Nagao'] });
    expect(who?.mentions).toHaveLength(2);
  });
  it('carry their bracketed form whatever title stands between', () => {
    const [who] = read('证人是外科的庄建岷医师（Kenneth Zhuang）。');
    expect(who).toMatchObject({ name: '庄建岷', aliases: ['Kenneth Zhuang'] });
  });
  it('have Japanese names of four characters', () => {
    expect(named('资深记者中村克彦（Katsuhiko Nakamura）分析说')).toContain('person:中村克彦');
  });
  it('share one entity over two spellings of the first name', () => {
    const people = read('议员法尼‧特伦特（Fani Trent）说。法妮‧特伦特又说。').filter((e) => e.type === 'person');
    expect(people).toHaveLength(1);
  });
});

describe('bodies', () => {
  it('begin at the place and end before what follows', () => {
    expect(named('昨天浙江省绍兴市越城区法院开庭')).toContain('organization:浙江省绍兴市越城区法院');
    expect(named('他向丽水市图书馆组织部门申请')).toContain('organization:丽水市图书馆');
  });
  it('are firms where their number stands behind them, and the exchange is none', () => {
    expect(named('餐饮企业六毛六（09922.HK）宣布停牌。')).toEqual(['organization:六毛六']);
  });
  it('are the firms of a row of shares, whatever their names', () => {
    expect(named('房地产股走低，星河发展、云南城建、特锐服务等跌超3%。')).toEqual([
      'organization:星河发展',
      'organization:云南城建',
      'organization:特锐服务',
    ]);
  });
  it('are quoted names that end like one, and Latin ones behind what they are', () => {
    expect(named('他以“新桥职工会”的身份参加。')).toEqual(['organization:新桥职工会']);
    expect(named('据数据服务商Windmere统计，价格上涨。')).toEqual(['organization:Windmere']);
  });
  it('do not reach over a verb of meeting, nor take in what describes them', () => {
    expect(named('拜登会见参议院议员。')).toEqual(['person:拜登', 'organization:参议院']);
    expect(named('印度智库海洋研究基金会（Ocean Research Foundation）说')).toContain('organization:海洋研究基金会');
    expect(named('中共党代会开幕')).toContain('organization:中共');
    expect(named('手稿交由国家图书馆保存，他参观台湾博物馆。').sort()).toEqual([
      'organization:台湾博物馆',
      'organization:国家图书馆',
    ]);
  });
  it('begin where the quotation begins', () => {
    expect(named('“北蒙古人权信息中心”发表声明')).toEqual(['organization:北蒙古人权信息中心']);
  });
  it('are not a kind alone', () => {
    expect(named('一个顶级的生物武器研究实验室，建立一个中国实验室。')).toEqual(['place:中国']);
  });
  it('are not a country and a kind', () => {
    expect(named('许多美国公司和印度企业退出')).toEqual(['place:美国', 'place:印度']);
  });
  it('go by their kind alone after they were named in full', () => {
    const found = read('挪威国防部发布公告。国防部说，演习照旧。').filter((e) => e.type === 'organization');
    expect(found).toHaveLength(1);
    expect(found[0]?.mentions).toHaveLength(2);
  });
  it('take their abbreviation', () => {
    const found = read('成立于2001年的海湾民权联盟（简称海民联）说，海民联不会解散。海民联的人都在。').filter(
      (e) => e.type === 'organization',
    );
    expect(found.map((e) => e.name)).toContain('海湾民权联盟');
  });
  it('come from acronyms beside a word for a body, not beside an index', () => {
    expect(named('消费者物价指数（CPX）上升')).toEqual([]);
    expect(named('全国渔业协会（NFQ）说，NFQ会员增加')).toEqual(['organization:全国渔业协会']);
  });
});

describe('places', () => {
  it('join in a row of administrative names', () => {
    expect(named('他住在郑州市二七区柳泉镇石桥村。')).toContain('place:郑州市二七区柳泉镇石桥村');
  });
  it('are one with their long and their short form', () => {
    const found = read('广东省宣布封路。广东的司机都在等。');
    expect(found).toHaveLength(1);
    expect(found[0]?.aliases).toHaveLength(1);
  });
  it('stand for those who sit there when these mostly act', () => {
    expect(named('白宫发言人说，白宫拒绝评论。')).toEqual(['organization:白宫']);
    expect(named('游客在白宫前拍照。')).toEqual(['place:白宫']);
  });
});

describe('works and events', () => {
  it('take titles, and papers as bodies', () => {
    expect(named('《海边的灯》获奖，《山城晚报》报导。')).toEqual(['work:《海边的灯》', 'organization:《山城晚报》']);
  });
  it('go by a number', () => {
    expect(named('五一假期游客多，他在“七一”前夕返回。')).toEqual(['event:五一', 'event:七一']);
    expect(named('七一大游行有人参加，五十一人受伤，十五一并处理。')).toEqual(['event:七一大游行']);
    expect(named('一九九九年“4·25”和平上访之后。')).toContain('event:4·25');
    expect(named('第三届海洋论坛开幕。')).toEqual(['event:第三届海洋论坛']);
    expect(named('他违反治安管理处罚法第二十六条，又违反刑法第三百条。')).toEqual(['work:治安管理处罚法', 'work:刑法']);
    expect(named('过去在318地震后，很多人离开。')).toEqual(['event:318地震']);
    const [congress, ...others] = read('他在20大上连任，二十大以后再无消息。这20大企业没有变。');
    expect(congress).toMatchObject({ type: 'event', name: '20大', aliases: ['二十大'] });
    expect(others).toEqual([]);
  });
  it('are laws of ordinary words where something is done with them', () => {
    expect(named('警方指他违反社团条例，议会通过数项法案。')).toEqual(['work:社团条例']);
  });
  it('take a quoted name with the word that says what it is', () => {
    expect(named('“蓝海计划”峰会开幕')).toEqual(['event:“蓝海计划”峰会']);
  });
});

describe('Latin names in Chinese text', () => {
  it('are listed ones and given names with surnames, not units and abbreviations', () => {
    expect(named('发言人Ilse Brandtner在会上说，Brandtner先生不在。J. K. Morton也在场。')).toContain(
      'person:Ilse Brandtner',
    );
    expect(named('Alice Morgan说，NASA的GDP数据在PDF里。')).toEqual(['person:Alice Morgan', 'organization:NASA']);
  });
});
