// News sentences of our own with invented names: what general text has too little of.

const TYPE = { P: 'PER', L: 'LOC', O: 'ORG' };
const words = (text) => text.split(' ');

/**
 * @param {string} templates lines of scripts/data/name-sentences.txt
 * @param {number} count sentences to make
 * @param {object} lists word lists of the library
 * @param {() => number} random from 0 up to 1
 * @returns {{ text: string, entities: { start: number, end: number, type: string }[] }[]}
 */
export function sentences(templates, count, lists, random) {
  const lines = templates.split('\n').filter((l) => l && !l.startsWith('#'));
  const fill = slots(lists, random);
  const out = [];
  for (let n = 0; n < count; n += 1) {
    const line = lines[n % lines.length];
    let text = '';
    const entities = [];
    const seen = {};
    for (const piece of line.split(/(\{\w+\}|\[[PLO]:[^\]]+\])/)) {
      const slot = /^\{(\w+)\}$/.exec(piece)?.[1];
      const told = /^\[([PLO]):([^\]]+)\]$/.exec(piece);
      let name = told ? told[2] : slot ? fill(slot) : piece;
      // The same place in the line again is now and then the same name.
      if (slot && seen[slot] && random() < 0.15) name = seen[slot];
      if (slot) seen[slot] = name;
      const type = TYPE[(told ? told[1] : (slot ?? ''))[0]];
      if (type) entities.push({ start: text.length, end: text.length + name.length, type });
      text += name;
    }
    out.push({ text, entities });
  }
  return out;
}

function slots(lists, random) {
  const one = (list) => list[Math.floor(random() * list.length)];
  const chance = (p) => random() < p;
  // Costs are twice the negative logarithm of the share.
  const spread = (text) => {
    const chars = [];
    for (const part of text.split(' ')) {
      const [cost, list] = part.split(':');
      const times = Math.max(1, Math.round(4000 * Math.exp(-Number(cost) / 2)));
      for (const c of list) for (let i = 0; i < times; i += 1) chars.push(c);
    }
    return chars;
  };
  const [surname, first, second, only] = [lists.SURNAME_COST, lists.FIRST_COST, lists.SECOND_COST, lists.ONLY_COST].map(
    spread,
  );
  const sound = [...lists.lexicon().names]
    .filter(([w, k]) => k === 4 && w.length >= 2 && w.length <= 5 && !/[人的一是上下不]/.test(w))
    .map(([w]) => w);
  const known = [...lists.lexicon().names];
  const dictionary = (kind, most) => known.filter(([w, k]) => k === kind && w.length <= most).map(([w]) => w);
  const people = dictionary(1, 5);
  const regions = dictionary(2, 5);
  const oldBodies = dictionary(3, 9);
  const provinces = lists.CHINA.split(' ').slice(0, 34);
  const cities = lists.CHINA.split(' ').slice(34);
  const districts = lists.DISTRICTS.split(' ');
  const counties = lists.COUNTIES.split(' ');
  const world = [
    ...lists.WORLD.split(' ').map((e) => e.split('|')),
    ...lists.COUNTRIES.split('\n').map((e) => e.split('|')),
  ]
    .map((e) => e.find((n) => /^[\u4e00-\u9fff]{2,}$/.test(n)))
    .filter(Boolean);
  const short = (name) =>
    name.length > 2 ? name.replace(/(?:省|市|县|区|壮族自治区|回族自治区|维吾尔自治区|自治区|特别行政区)$/, '') : name;
  const pair = () => one(first) + one(second);
  const fancy = () =>
    one(
      words(
        '华 新 恒 金 天 中 宏 万 泰 东 安 盛 瑞 鑫 兴 远 顺 永 康 德 信 美 海 星 龙 富 嘉 佳 联 邦 丰 隆 昌 和 润 正 大 力 创 科 云 智 优 迅 汇 通 达 众 益 利',
      ),
    ) +
    one(
      words(
        '大 泰 业 达 信 源 盛 通 海 科 云 联 宇 洋 力 元 光 阳 润 丰 诚 成 安 邦 瑞 和 康 美 佳 家 购 付 米 为 讯 度 里 宝 东 团 滴 音 手 豆 瓣 乎 狐 浪 易 龙 腾 威 迪 来 想 星',
      ),
    );
  const chinese = () => (chance(0.12) ? one(people) : one(surname) + (chance(0.25) ? one(only) : pair()));
  const foreign = () => {
    if (chance(0.1))
      return `${one(words('约翰 玛丽 大卫 迈克尔 彼得 保罗 安娜 詹姆斯 罗伯特 伊万 阿里 穆罕默德'))}·${one(sound)}`;
    return chance(0.5) ? `${one(sound)}·${one(sound)}` : one(sound);
  };
  const nick = () => {
    const r = random();
    if (r < 0.2) return one(words('阿 小 老')) + one(chance(0.5) ? surname : only);
    if (r < 0.3) return `${one(surname)}${one(words('某 某某 大爷 大妈'))}`.replace(/大[爷妈]$/, '某');
    if (r < 0.5) return pair();
    if (r < 0.6) return one(only) + one(only);
    return chinese();
  };
  const town = () => `${pair()}${one(words('镇 乡 村 街道 社区'))}`;
  const inChina = () => {
    const r = random();
    if (r < 0.2) return short(one(cities));
    if (r < 0.3) return short(one(provinces));
    if (r < 0.4) return one(cities);
    if (r < 0.5) return one(counties);
    if (r < 0.6) return `${one([one(provinces), short(one(provinces))])}${one([one(cities), short(one(cities))])}`;
    if (r < 0.7) return `${one(cities)}${one([one(districts), one(counties)])}`;
    if (r < 0.75) return `${one(provinces)}${one(cities)}${one(districts)}`;
    if (r < 0.8) return one(districts);
    if (r < 0.9) return one([one(counties), one(districts), one(cities)]) + town();
    if (r < 0.95) return town();
    return one(regions);
  };
  const street = () => {
    const base = one([
      pair(),
      fancy(),
      short(one(cities)),
      one(words('人民 中山 解放 建设 和平 胜利 文化 长安 南京 新华 延安 滨江 环城 迎宾 光明')),
    ]);
    const kind = one(
      words(
        '路 街 大街 大道 东路 西路 南路 北路 中路 巷 胡同 广场 公园 大桥 大厦 酒店 大酒店 宾馆 饭店 小区 花园 新村 机场 国际机场 车站 火车站 地铁站 高速 高速公路 铁路 水库 隧道 体育馆 体育场 码头 商场 购物中心 国际中心 寺 教堂',
      ),
    );
    const whole = `${base}${kind}`;
    return chance(0.25) ? inChina() + whole : chance(0.1) ? `${whole}${Math.ceil(random() * 300)}号` : whole;
  };
  const owner = () =>
    one([inChina, inChina, () => one(words('国家 中央 全国 中国 中共 中共中央 国务院')), () => `中共${inChina()}`])();
  const fields = words(
    '公安 教育 卫生健康 市场监督管理 应急管理 生态环境 自然资源 交通运输 住房和城乡建设 城市管理 民政 财政 税务 统计 审计 农业农村 水利 文化和旅游 发展和改革 人力资源和社会保障 司法 国家安全 信访 宗教事务 民族事务 工业和信息化 体育 医疗保障 退役军人事务 林业和草原 粮食和物资储备 广播电视 知识产权 金融监督管理 港澳事务 网络安全和信息化 防汛抗旱 防汛防台抗旱 疫情防控 安全生产',
  );
  const office = () => {
    const r = random();
    if (r < 0.3) return `${inChina()}${one(fields)}${one(words('局 厅 局 局 委员会 办公室 指挥部 领导小组 分局'))}`;
    if (r < 0.45)
      return `${owner()}${one(words('公安局 教育局 卫健委 发改委 国资委 纪委 纪委监委 政法委 组织部 宣传部 统战部 网信办 信访局 城管局 住建局 交警支队 刑警大队 消防救援支队 派出所 税务局 法院 检察院 看守所 监狱 人大常委会 政协 妇联 总工会 团委 党校 台办 体改办 扶贫办 疾控中心 气象局 地震局'))}`;
    if (r < 0.6) return `${one(words('国家 国家 全国 中央'))}${one(fields)}${one(words('总局 局 委员会 部 办公室'))}`;
    if (r < 0.7) return `${short(one(provinces))}${one(words('省委 省政府 省纪委 省公安厅 省教育厅 省高院'))}`;
    if (r < 0.8) return `${short(one(cities))}${one(words('市委 市政府 市纪委 市公安局 市教育局 市中院'))}`;
    if (r < 0.9)
      return one(
        words(
          '公安部 教育部 外交部 国防部 商务部 财政部 民政部 司法部 交通部 国务院 国台办 发改委 证监会 银保监会 央行 中纪委 中宣部 中组部 最高法 最高检 海关总署 国家统计局 国家药监局 工信部 网信办 国务院体改办 全国人大 全国政协',
        ),
      );
    return `${one(cities)}${town().replace(/[村区]$/, '镇')}${one(words('派出所 政府 党委 卫生院 司法所 供电所'))}`;
  };
  const trade = words(
    '集团 股份 科技 实业 控股 证券 银行 保险 地产 置业 药业 汽车 电子 能源 传媒 影业 航空 物流 食品 重工 化工 矿业 煤业 建设 网络 信息 生物 医药 电力 石油 钢铁 乳业 酒业 支付 外卖 出行 健康 生活 电商',
  );
  const brand = () => one([fancy, fancy, () => one(sound), pair])();
  const firm = () => {
    const b = brand();
    const r = random();
    if (r < 0.25) return b;
    if (r < 0.5) return b + one(trade);
    if (r < 0.6) return `${b}公司`;
    if (r < 0.7) return `${b}${one(trade)}${one(words('集团 有限公司 股份有限公司 集团有限公司 有限责任公司 公司'))}`;
    if (r < 0.85)
      return `${one([short(one(cities)), one(provinces), one(cities), '中国'])}${b}${one(trade)}${one(words('有限公司 股份有限公司 集团有限公司 有限责任公司 集团'))}`;
    if (r < 0.92)
      return `中国${one(words('石油 电力 铁路 航空 船舶 建筑 兵器 核工业 储备粮 煤炭 农业 邮政 移动 联合网络'))}${one(words('集团 集团公司 总公司 股份有限公司 公司'))}`;
    return `${one([fancy(), chinese()])}${one(words('律师事务所 会计师事务所 出版社 工作室 书店 影视公司 餐厅 俱乐部'))}`;
  };
  const paper = () => {
    const r = random();
    const head = one([
      short(one(cities)),
      short(one(provinces)),
      one(
        words(
          '新 华夏 经济 财经 环球 南方 北方 第一 中国 世界 人民 法治 青年 工人 农民 科技 东方 澎湃 观察 自由 民主 联合 中国青年 每日经济 证券 体育',
        ),
      ),
      one(world),
    ]);
    const tail = one(
      words(
        '日报 晚报 时报 周刊 周报 早报 晨报 商报 都市报 青年报 新闻网 新闻 电视台 卫视 广播电台 通讯社 观察网 在线 网 杂志 月刊 周末 评论 之声 邮报 新闻社',
      ),
    );
    return r < 0.2 ? `《${head}${tail}》` : head + tail;
  };
  const school = () => {
    const place = one([
      one(cities),
      short(one(cities)),
      one(provinces),
      short(one(provinces)),
      one(districts),
      one(counties),
      one(world),
    ]);
    const field = one(
      words(
        '人民 中医 第一人民 第二人民 中心 妇幼保健 师范 理工 医科 农业 财经 政法 外国语 职业技术 第一 第三 实验 中级人民 高级人民 区人民 大学附属 交通 民族 工业',
      ),
    );
    const kind = /中级|高级|区人民/.test(field)
      ? '法院'
      : /医院|人民|中医|妇幼|附属|中心/.test(field)
        ? '医院'
        : /第|实验/.test(field)
          ? one(words('中学 小学 高中 看守所 监狱'))
          : one(words('大学 学院 大学医学院 附属中学 学院研究所'));
    return chance(0.15)
      ? one(words('北大 清华 复旦 浙大 人大附中 协和医院 同济医院 剑桥大学 哈佛大学 东京大学 中科院 社科院'))
      : `${place}${field}${kind}`.replace('区区', '区');
  };
  const chamber = () => {
    const w = one(world);
    return chance(0.6)
      ? w +
          one(
            words(
              '外交部 国防部 商务部 司法部 财政部 国会 议会 众议院 参议院 最高法院 宪法法院 政府 央行 海军 空军 陆军 警方 大使馆 驻华大使馆 总领事馆 国家安全局 情报局 移民局 选举委员会 人权委员会 卫生部 内政部 交通部 联邦调查局 证券交易委员会 环境保护署 食品药品监督管理局 国土安全部',
            ),
          )
      : one(
          words(
            '白宫 五角大楼 国务院 联合国 欧盟 北约 世卫组织 世界银行 国际货币基金组织 国际刑警组织 联合国安理会 欧盟委员会 欧洲议会 国际原子能机构 国会 众议院 参议院 国务院 国防部 司法部 商务部 财政部 最高法院',
          ),
        );
  };
  const party = () =>
    one([
      () => one(world) + one(words('共产党 工党 人民党 社会党 自由党 民主党 保守党 绿党 联盟党')),
      () =>
        `${one(words('人权 民主 自由 环境 动物 妇女 儿童 劳工 新闻 记者 公民 中国 国际 全球 独立 无国界'))}${one(words('观察 守护者 保护 监察 行动 研究 救助 权益 记者 医生 之家 互助'))}${one(words('组织 协会 联盟 基金会 中心 学会 联合会 委员会 阵线'))}`,
      () =>
        `${inChina()}${one(words('商会 同乡会 作家协会 记者协会 律师协会 足协 红十字会 慈善总会 业主委员会 志愿者协会'))}`,
      () => one(words('国民党 民进党 民主党 共和党 工党 公民党 中共 民阵 法轮功 塔利班 哈马斯 真主党')),
      () => one(oldBodies),
    ])();
  const event = () =>
    one([
      () => one(words('五一 十一 七一 六四 八一 双十 五四 春节 国庆 中秋节 端午节 圣诞节 清明节')),
      () => `${one(cities)}${one(words('爆炸案 枪击案 地震 车祸 火灾 矿难 洪灾 马拉松 车展'))}`,
      () => `${short(one(cities))}${one(words('事件 会议 奥运会 亚运会 世博会 峰会 惨案 起义'))}`,
      () => one(words('中美撞机 二战 文革 大跃进 反右运动 六四事件 两会 二十大 世界杯 奥运会 冷战')),
      () => `${one(world)}${one(words('战争 大选 政变 危机 空难 世界杯'))}`,
    ])();
  const title = () =>
    one(
      words(
        '局长 副局长 书记 副书记 主任 副主任 部长 副部长 厅长 院长 市长 副市长 省长 主席 总统 总理 首相 外长 国防部长 发言人 委员 常务副市长 党组书记 处长 科长',
      ),
    );
  const place = () => one([inChina, inChina, () => one(world), street])();
  const make = {
    P: chinese,
    PF: foreign,
    PN: nick,
    L: place,
    LC: inChina,
    LS: street,
    LW: () => one(world),
    OG: office,
    OC: firm,
    OM: paper,
    OS: school,
    OX: chamber,
    OP: party,
    E: event,
    ti: title,
  };
  make.O = () => one([office, firm, paper, school, chamber, party])();
  return (slot) => make[slot]();
}
