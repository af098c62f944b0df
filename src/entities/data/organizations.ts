/** Parties, states' organs, international bodies, media, companies, universities: a line each, names in simplified Chinese and Latin. Written by hand. */
export const ORGANIZATIONS = `中共|中国共产党|中共党|CCP|Chinese Communist Party|Communist Party of China|CPC
中共中央|党中央
中共中央政治局|政治局|中央政治局
中共中央政治局常委会|政治局常委会
中央委员会|中共中央委员会
中央军委|中共中央军委|中共军委|中央军事委员会
中纪委|中共中纪委|中央纪委|中央纪律检查委员会|中共中央纪委
国家监委|国家监察委员会|中共国家监委
中央政法委|中共政法委|中共中央政法委
中宣部|中共中宣部|中央宣传部|中共中央宣传部
中组部|中共中组部|中央组织部
中央统战部|统战部|中共统战部|中共中央统战部
中央党校|中共中央党校
人大常委会|全国人大常委会|中共人大常委会
全国人大|人大|中共人大|全国人民代表大会|National People's Congress
全国政协|中共政协|政协
国务院|中共国务院|中国国务院|State Council
中共外交部|中国外交部
中共国防部|中国国防部
中共公安部|公安部|中国公安部
中共国安部|中共国家安全部|国安部|国家安全部|Ministry of State Security
中共商务部|中国商务部
中共教育部|中国教育部
最高人民法院|中共最高法院|中国最高法院|最高法
中共最高检|最高检|最高人民检察院
国家卫健委|卫健委|中共卫健委|中共国家卫健委|国家卫生健康委员会
国家发改委|发改委|国家发展和改革委员会
国家统计局|中共国家统计局|统计局
国家网信办|网信办|中共网信办
国台办|国务院台湾事务办公室
港澳办|国务院港澳办
中联办|香港中联办
证监会|中国证监会
银保监会
国资委
央行|中国央行|中国人民银行|人民银行|People's Bank of China|PBOC
中共海警|中国海警|海警
解放军|中国人民解放军|中共解放军|People's Liberation Army|PLA
火箭军|解放军火箭军
610办公室|六一〇办公室|610
共青团
八路军
红卫兵
国民党|中国国民党|Kuomintang|KMT
民进党|民主进步党|Democratic Progressive Party|DPP
民众党|台湾民众党
时代力量
基进党|台湾基进
亲民党
香港众志|众志|Demosisto
民主党|Democratic Party|Democrats
共和党|Republican Party|GOP|Republicans
工党|Labour Party|Labor Party
保守党|Conservative Party|Tories
自由党|Liberal Party
自民党|自由民主党
公明党
国家党
绿党
社民党
基民盟
劳动党
共产党|Communist Party
纳粹党|Nazi Party
美共|美国共产党
民间人权阵线|民阵|Civil Human Rights Front
民建联
公民党
社民连
支联会|香港支联会
职工盟
教协
港大|香港大学|University of Hong Kong
香港中文大学|港中大|Chinese University of Hong Kong
香港理工大学|理大|Hong Kong Polytechnic University
香港科技大学|港科大
香港浸会大学|浸会大学|浸大
港交所|香港交易所|香港联交所
港府|香港政府|香港特区政府|特区政府|Hong Kong government
香港立法会
港警|香港警方|香港警务处|香港警察
联合国|联合国大会|联大|United Nations|UN|U.N.|ООН
联合国安理会|安理会|UN Security Council|Security Council
联合国人权理事会|人权理事会|UN Human Rights Council
联合国教科文组织|UNESCO
联合国难民署|UNHCR
联合国儿童基金会|UNICEF
世界卫生组织|世卫组织|世卫|World Health Organization|WHO|ВОЗ
世界卫生大会|WHA
世界贸易组织|世贸组织|世贸|World Trade Organization|WTO
世界银行|世银|World Bank
国际货币基金组织|国际货币基金|IMF|International Monetary Fund
国际刑事法院|International Criminal Court|ICC
国际法院|International Court of Justice
国际刑警组织|国际刑警|Interpol|INTERPOL
国际原子能机构|国际原子能总署|IAEA
国际奥委会|奥委会|International Olympic Committee|IOC
国际红十字会|红十字会|Red Cross
世界反兴奋剂机构|WADA
欧盟|欧洲联盟|European Union|EU|ЕС
欧盟委员会|欧委会|European Commission
欧洲议会|European Parliament
欧洲央行|European Central Bank|ECB
欧洲理事会|European Council
北约|北大西洋公约组织|NATO|НАТО
七国集团|七大工业国|七大工业国集团|G7
二十国集团|G20
四方安全对话|Quad|QUAD
五眼联盟|Five Eyes
东盟|东协|东南亚国家联盟|ASEAN
亚太经合组织|亚太经合会|APEC
经济合作暨发展组织|经合组织|OECD
石油输出国组织|欧佩克|OPEC
上海合作组织|上合组织|上合|SCO
金砖国家|BRICS
非洲联盟|非盟|African Union
阿拉伯联盟|阿盟
亚投行|亚洲基础设施投资银行|AIIB
亚洲开发银行|亚银
哈马斯|Hamas|ХАМАС
真主党|Hezbollah
塔利班|Taliban|Талибан
伊斯兰国|ISIS|ISIL|Islamic State
基地组织|盖达组织|al-Qaeda
胡塞武装|胡塞叛军|Houthis
瓦格纳集团|瓦格纳|Wagner
克里姆林宫|克宫|Kremlin
五角大楼|Pentagon
美国国务院|U.S. State Department|State Department|US State Department|Department of State
美国国防部|U.S. Department of Defense|Department of Defense|Defense Department
美国司法部|Department of Justice|Justice Department|DOJ
美国财政部|Treasury Department|Department of the Treasury
美国商务部|Commerce Department|Department of Commerce
美国能源部|Department of Energy
美国国土安全部|国土安全部|Department of Homeland Security|DHS
美国教育部
美国劳工部|Labor Department
美国农业部|USDA
美国国会|U.S. Congress|Congress
美国参议院|参议院|联邦参议院|Senate
美国众议院|众议院|联邦众议院|House of Representatives
参院
众院
美国最高法院|联邦最高法院|最高法院|Supreme Court
美联储|联储|联储局|美国联邦储备委员会|联邦储备委员会|Federal Reserve|Fed
美国证监会|美国证券交易委员会|证券交易委员会|SEC|Securities and Exchange Commission
美国联邦调查局|联邦调查局|FBI|Federal Bureau of Investigation
美国中央情报局|中央情报局|中情局|CIA|Central Intelligence Agency
美国国家安全局|NSA
美国国家安全委员会|国安会|国家安全委员会
美国疾控中心|美国疾病控制与预防中心|美国疾病管制暨预防中心|疾控中心|CDC
美国食品药品监督管理局|美国食品和药物管理局|食品药品监督管理局|FDA
美国国家卫生研究院|NIH
美国国家航空航天局|美国太空总署|美国宇航局|NASA
美国联邦航空管理局|美国联邦航空局|FAA
美国联邦通信委员会|联邦通信委员会|FCC
美国联邦贸易委员会|FTC
美国环保署|EPA
美国国税局|国税局|IRS
美国海关及边境保护局|CBP|海关与边境保护局
美国移民及海关执法局|ICE
美国在台协会|AIT
美国海军|US Navy|U.S. Navy
美国空军|US Air Force
美国陆军|US Army|U.S. Army
美国海军陆战队|海军陆战队
美国海岸警卫队|海岸警卫队
美军|US military
印太司令部|美国印太司令部
美国人口普查局
美国贸易代表办公室
美国国际宗教自由委员会|国际宗教自由委员会|USCIRF
国会及行政当局中国委员会|CECC
美中经济与安全审查委员会|USCC
白宫国家安全委员会
民主基金会
传统基金会|Heritage Foundation
哈德逊研究所|Hudson Institute
兰德公司|RAND
布鲁金斯学会|Brookings Institution
战略与国际研究中心|CSIS
大西洋理事会|Atlantic Council
皮尤研究中心|Pew Research Center
盖洛普|Gallup
人权观察|Human Rights Watch|HRW
国际特赦组织|大赦国际|Amnesty International
自由之家|Freedom House
无国界记者|无国界记者组织|RSF
保护记者委员会|CPJ
澳洲战略政策研究所|ASPI
行政院
立法院
司法院
监察院
考试院
内政部
外交部
国防部
经济部
交通部
教育部
卫福部|卫生福利部
数发部|数位发展部
文化部
劳动部
农业部
财政部
商务部
司法部
法务部
环保部
民政部
工信部
铁道部
水利部
自然资源部
应急管理部
陆委会|大陆委员会
农委会
国发会
中选会
金管会
侨委会
促转会
疫情指挥中心|中央流行疫情指挥中心
调查局
警政署
刑事局
移民署
国安局
海巡署
中研院|中央研究院
台大|台湾大学|国立台湾大学
政大|政治大学|国立政治大学
清大
成大
台积电|TSMC
联电
鸿海|富士康|Foxconn
联发科
华硕
宏碁
国军
海基会
海协会
慈济
法轮功|法轮大法|Falun Gong|Falun Dafa
神韵艺术团|神韵|Shen Yun|Shen Yun Performing Arts
明慧网|Minghui|Minghui.org
大纪元|大纪元时报|大纪元新闻网|英文大纪元|英文大纪元时报|Epoch Times|The Epoch Times
新唐人|新唐人电视台|新唐人电视|NTD|NTDTV
希望之声|Sound of Hope
追查国际|追查迫害法轮功国际组织
全球退党服务中心|退党服务中心
动态网
新华社|Xinhua|Xinhua News Agency|新华网
人民日报|人民网|People's Daily
环球时报|环球网|Global Times
中央电视台|央视|中央台|CCTV
央广|央广网
中新社|中国新闻社|中新网
中国青年报|中青报
光明日报
解放军报
经济日报
南方周末
南方都市报
新京报
财新|财新网|财新传媒|Caixin
财经杂志
第一财经
澎湃新闻
界面新闻
红星新闻
北京青年报
凤凰卫视|凤凰网
腾讯新闻
中央社|中央通讯社|CNA
自由时报
联合报|联合新闻网
中国时报|中时
苹果日报|Apple Daily
三立|三立新闻
东森新闻
民视
公视
中天电视
TVBS
香港电台|RTHK
无线电视|TVB
南华早报|South China Morning Post|SCMP
明报
星岛日报
文汇报
大公报
东方日报
信报
立场新闻|Stand News
众新闻
有线新闻
自由亚洲电台|自由亚洲|Radio Free Asia|RFA
美国之音|Voice of America|VOA
德国之声|Deutsche Welle|DW
法广|法国国际广播电台|RFI
英国广播公司|BBC|英国广播公司新闻网|BBC News
路透社|路透|Reuters
美联社|Associated Press|AP|The Associated Press
法新社|Agence France-Presse|AFP
彭博社|彭博|彭博新闻社|彭博新闻|Bloomberg|Bloomberg News
共同社|Kyodo
时事社
韩联社|Yonhap
塔斯社|TASS|ТАСС
俄新社|RIA Novosti|РИА Новости
国际文传电讯社|Interfax|Интерфакс
德新社|dpa
安莎社
纽约时报|纽时|The New York Times|New York Times
华盛顿邮报|华邮|The Washington Post|Washington Post
华尔街日报|华日|Wall Street Journal|The Wall Street Journal|WSJ
纽约邮报|New York Post
今日美国|USA Today
洛杉矶时报|Los Angeles Times
金融时报|Financial Times
经济学人|The Economist
卫报|The Guardian|Guardian
泰晤士报|The Times
每日邮报|Daily Mail
每日电讯报|The Telegraph|Daily Telegraph
太阳报
独立报
福布斯|Forbes
财富杂志|Fortune
时代周刊|时代杂志|Time magazine
新闻周刊|Newsweek
外交政策杂志|外交政策网站|Foreign Policy
国家评论
政治报|Politico|POLITICO
国会山报
大西洋月刊|The Atlantic
福克斯新闻|福克斯|福斯新闻|福克斯新闻网|Fox News
福克斯商业频道|福克斯商业网|Fox Business
有线电视新闻网|CNN|美国有线电视新闻网
全国广播公司|NBC|NBC News
哥伦比亚广播公司|CBS|CBS News
美国广播公司|ABC|ABC News
消费者新闻与商业频道|CNBC
微软全国广播公司|MSNBC
公共广播电台|NPR
半岛电视台|Al Jazeera
日经亚洲|日经亚洲评论|Nikkei Asia|Nikkei
日本经济新闻|日经新闻
朝日新闻
读卖新闻
产经新闻
每日新闻
日本放送协会|NHK
朝鲜日报
明镜周刊|Der Spiegel
世界报|Le Monde
费加罗报
印度时报
今日印度
联合早报
海峡时报
星洲日报
看中国
阿波罗网
中国数字时代
端传媒
纵览中国
维基百科|Wikipedia
维基解密|WikiLeaks
推特|Twitter|Твиттер
脸书|脸谱|Facebook|Meta
YouTube|油管视频|优兔
谷歌|Google
苹果公司|Apple Inc.|Apple
微软|微软公司|Microsoft
亚马逊|亚马逊公司|Amazon
特斯拉|特斯拉公司|Tesla
英伟达|辉达|Nvidia|NVIDIA
英特尔|Intel
高通|Qualcomm
AMD|超威半导体
IBM
甲骨文|Oracle
思科|Cisco
OpenAI
SpaceX|太空探索技术公司
星链|Starlink
网飞|奈飞|Netflix
迪士尼|迪斯尼|Disney
华纳兄弟|Warner Bros.
索尼|Sony
三星|三星电子|Samsung
SK海力士|海力士|SK hynix
LG
现代汽车|Hyundai
丰田|丰田汽车|Toyota
本田|Honda
日产|Nissan
松下|Panasonic
软银|SoftBank
任天堂|Nintendo
优衣库|Uniqlo
福特汽车|福特公司|Ford
通用汽车|General Motors
克莱斯勒
大众汽车|Volkswagen
宝马|BMW
奔驰|Mercedes-Benz
奥迪|Audi
保时捷
沃尔沃
波音|波音公司|Boeing
空中客车|空客|空中巴士|Airbus
洛克希德·马丁|洛克希德马丁|Lockheed Martin
雷神公司|雷神|Raytheon
通用电气|General Electric
西门子|Siemens
爱立信|Ericsson
诺基亚|Nokia
阿斯麦|艾司摩尔|ASML
辉瑞|辉瑞公司|Pfizer
莫德纳|Moderna
阿斯利康|AstraZeneca
强生|强生公司|Johnson & Johnson
默沙东|默克|Merck
葛兰素史克
罗氏
拜耳
诺华
沃尔玛|Walmart
好市多|Costco
麦当劳|McDonald's
星巴克|Starbucks
肯德基|KFC
可口可乐|Coca-Cola
百事可乐
耐克|Nike
阿迪达斯|Adidas
宜家|IKEA
H&M
家乐福
联合利华
雀巢
达美航空|Delta Air Lines
联合航空|美联航
美国航空|American Airlines
国泰航空|国泰|Cathay Pacific
中国国航|国航
东方航空|东航
南方航空|南航
长荣航空|长荣
中华航空|华航
高盛|高盛集团|Goldman Sachs
摩根大通|JPMorgan|JPMorgan Chase
摩根士丹利|大摩|Morgan Stanley
花旗|花旗银行|花旗集团|Citigroup
美国银行|Bank of America
富国银行|Wells Fargo
汇丰|汇丰银行|HSBC
渣打|渣打银行
瑞银|瑞银集团|UBS
瑞信|瑞士信贷|Credit Suisse
德意志银行|Deutsche Bank
巴克莱|Barclays
野村|野村证券|Nomura
贝莱德|BlackRock
黑石|Blackstone
桥水|桥水基金
软件银行
硅谷银行|Silicon Valley Bank|SVB
穆迪|Moody's
标普|标准普尔
惠誉|Fitch
普华永道|PwC
德勤|Deloitte
安永
毕马威|KPMG
麦肯锡|McKinsey
纳斯达克|Nasdaq|NASDAQ
纽交所|纽约证券交易所|New York Stock Exchange|NYSE
上交所|上海证券交易所
深交所|深圳证券交易所
北交所
阿里巴巴|阿里|阿里巴巴集团|Alibaba
蚂蚁集团|蚂蚁金服|Ant Group
腾讯|腾讯控股|Tencent
百度|Baidu
京东|JD.com
美团|Meituan
滴滴|滴滴出行|Didi
字节跳动|ByteDance
TikTok|Tik Tok|抖音国际版
抖音
快手
小红书
拼多多|Pinduoduo|Temu
哔哩哔哩|B站|Bilibili
知乎
豆瓣
微博|新浪微博|Weibo
微信|WeChat
新浪|新浪网
搜狐|搜狐网
网易|NetEase
华为|华为公司|Huawei
中兴|中兴通讯|ZTE
小米|Xiaomi
联想集团|Lenovo
海康威视|Hikvision
大疆|大疆创新|DJI
中芯国际|SMIC
长江存储
比亚迪|BYD
吉利|吉利汽车
蔚来|NIO
理想汽车
小鹏汽车
宁德时代|CATL
格力|格力电器
美的集团
海尔
恒大|恒大集团|中国恒大|Evergrande
碧桂园|Country Garden
万科|万科企业
融创|融创中国
绿地集团
佳兆业
万达|万达集团|Wanda
中植|中植集团
中国石油|中石油|PetroChina
中国石化|中石化|Sinopec
中海油|中国海油|CNOOC
国家电网
中国移动
中国联通
中国电信|China Telecom
中国银行
工商银行|工行|中国工商银行
建设银行|中国建设银行
农业银行|农行|中国农业银行
交通银行
招商银行|招行
中信集团|中信
平安保险|中国平安
中粮集团|中粮
中储粮|中储粮集团|中国储备粮管理集团有限公司|中国储备粮管理总公司|中储粮集团公司
中国中铁
中铁
中国商飞
茅台|贵州茅台
瑞幸|瑞幸咖啡
科兴|Sinovac
国药|国药集团|Sinopharm
药明康德
华大基因|BGI
商汤科技|商汤
旷视科技
科大讯飞
孔子学院|Confucius Institute
清华大学|清华|Tsinghua University
北京大学|北大|Peking University
复旦大学|复旦
浙江大学|浙大
上海交通大学|上海交大
南京大学
中国人民大学|人民大学
武汉大学|武大
中山大学
北京师范大学|北师大
中国科学院|中科院
中国社科院|社科院|中国社会科学院
武汉病毒研究所|武汉病毒所|Wuhan Institute of Virology
哈佛大学|哈佛|Harvard University|Harvard
耶鲁大学|耶鲁|Yale University|Yale
斯坦福大学|史丹佛大学|斯坦福|Stanford University|Stanford
普林斯顿大学|Princeton University
哥伦比亚大学|哥大|Columbia University
麻省理工学院|麻省理工|MIT
康奈尔大学|Cornell University
宾夕法尼亚大学
芝加哥大学
乔治城大学|乔治敦大学
约翰·霍普金斯大学|约翰斯·霍普金斯大学|约翰霍普金斯大学|Johns Hopkins University
加州大学|University of California
加州理工学院
纽约大学|NYU
牛津大学|University of Oxford
剑桥大学|University of Cambridge
伦敦政治经济学院
东京大学
早稻田大学
首尔大学
多伦多大学
悉尼大学
墨尔本大学
澳洲国立大学
美国职棒大联盟|大联盟|MLB
国家篮球协会|NBA
国家美式足球联盟|NFL
国际足联|国际足总|FIFA
全美步枪协会|NRA
美国公民自由联盟|ACLU
黑命贵|BLM|Black Lives Matter
三K党
安提法|Antifa
红杉资本|Sequoia Capital
币安|Binance
罗马天主教会
梵蒂冈教廷
世界经济论坛|World Economic Forum|WEF
GitHub|Github
Stack Overflow|Stackoverflow
NPM|npm
Mozilla
Twitch
LinkedIn|领英
Instagram|Ins
WhatsApp
Telegram|Reddit
Zoom
LINE
Uber|优步
Airbnb|爱彼迎
Spotify
Snapchat
PayPal|贝宝
Visa
eBay
Yahoo|雅虎
AT&T
Verizon
T-Mobile
Dell|戴尔
HP|惠普
Adobe
Salesforce
Shopify
Dropbox
GitLab
Red Hat
Canonical
W3C
IETF
Medium
CodePen
Oracle
Rolls-Royce|罗尔斯·罗伊斯
Reuters Institute
Hachette
Random House
Air France
Lufthansa
Ryanair
easyJet
Vodafone
Orange
Deutsche Telekom
Государственная дума|Госдума
ФСБ|FSB|俄罗斯联邦安全局
Кремль
Газпром|Gazprom|俄罗斯天然气工业股份公司
Роснефть|Rosneft
通传会|NCC|国家通讯传播委员会
证期局
健保署|中央健康保险署
食药署|食品药物管理署
疾管署|疾病管制署
国健署|国民健康署
环保署|环境保护署
中央气象局|气象局|气象署
主计总处
观光局|观光署
公平会|公平交易委员会
投审会|经济部投审会
原能会
核安会
人事总处
故宫博物院|国立故宫博物院
中油|台湾中油
台电|台湾电力公司|台湾电力
台糖
台铁|台湾铁路管理局
台湾高铁
中钢
国安基金
劳保局
健保局
北检|台北地检署
高检署
新北市警局
国军退辅会|退辅会
国策院
国防院|国防安全研究院
台湾民意基金会
中经院|中华经济研究院
台经院|台湾经济研究院
经民连|经济民主连合
台湾公民阵线|公民阵线
台湾民主基金会
阵线联盟
民众党团
国民党团
民进党团
工总|全国工业总会
商总
台湾银行|台银
国泰金|国泰金控
富邦金|富邦|富邦金控
中信金|中国信托
玉山金|玉山银行
兆丰金|兆丰银行
新光金|新光人寿
广达
纬创
仁宝
和硕
英业达
群创
友达
力积电
世界先进
日月光
大立光
台达电
统一超|统一企业
全联
长荣海运
阳明海运
万海
虎航
星宇航空
台湾大车队
虾皮|Shopee
香港金管局|金管局|Hong Kong Monetary Authority
香港证监会
香港廉政公署|廉政公署|廉署|ICAC
香港天文台
香港卫生署
香港医管局|医管局
香港惩教署|惩教署
香港入境处|入境处
香港海关
香港律政司|律政司
香港高等法院
香港终审法院|终审法院
香港国安处|国安处
国安公署|驻港国安公署
香港记者协会|记协
香港大律师公会|大律师公会
香港律师会
香港教育局
香港选举管理委员会
新民党
工联会
经民联
社会民主连线
人民力量
热血公民
民主动力
香港观察|Hong Kong Watch
香港民主委员会
领展
长实
新鸿基地产|新鸿基
恒基地产
新世界发展
太古集团
港铁|MTR
港灯
中电
星岛
网信证券
中国海关总署|海关总署
国家税务总局|税务总局
国家外汇管理局|外管局
国家能源局
国家市场监管总局|市场监管总局|市监总局
国家药监局|药监局
国家疾控局
中国疾控中心|中国疾病预防控制中心
国家移民管理局
国家新闻出版署
国家电影局
国家广电总局|广电总局
国家体育总局|体育总局
国家信访局|信访局
国家粮食和物资储备局
国家林业和草原局
国家航天局
退役军人事务部|退役军人部
生态环境部
住房和城乡建设部|住建部
人力资源和社会保障部|人社部
科技部
交通运输部
农业农村部
文化和旅游部|文旅部
工业和信息化部|中共工信部
审计署
最高检察院
中央纪委国家监委
中央巡视组
中央文革小组
中央外办|中央外事工作委员会办公室
中央网信办
中央财经委员会
中央深改委
中央国安委
中央军委联合参谋部
东部战区
南部战区
北部战区
中部战区
西部战区
武警|武警部队
中国人民武装警察部队
中国科协
中国作协
全国妇联|妇联
全国总工会|全总
中华全国总工会
宋庆龄基金会
中国红十字会
中国侨联
中国佛教协会
中国天主教爱国会
中国作家协会
中国足协
国家开发银行|国开行
中国进出口银行
邮储银行
浦发银行|浦发
兴业银行
民生银行
光大银行
平安银行
华夏银行
包商银行
锦州银行
中国人寿
中国太平
中国人保
安邦保险|安邦集团|安邦
海航集团|海航
复星集团|复星
华融|中国华融
信达资产
东方资产
中金公司
中信证券
国泰君安
海通证券
华泰证券
申万宏源
招商证券
广发证券
光大证券
中泰证券
方正证券
紫光集团|紫光
武汉弘芯|弘芯
长鑫存储
华虹半导体|华虹
寒武纪
龙芯
京东方
TCL
创维
海信
OPPO
vivo
魅族
乐视
暴风集团
苏宁|苏宁易购
国美
永辉超市
海底捞
蜜雪冰城
喜茶
农夫山泉
娃哈哈
伊利
蒙牛
三鹿
双汇
新希望
牧原股份|牧原
温氏股份
隆基股份|隆基绿能|LONGi
天合光能|Trina Solar
晶科能源|JinkoSolar
晶澳科技
阿特斯|Canadian Solar
通威股份
上汽集团|上汽
一汽集团|一汽
东风汽车
长安汽车
广汽集团|广汽
北汽集团|北汽
奇瑞
长城汽车
赛力斯
五菱
威马汽车
恒驰
世茂集团|世茂
富力地产|富力
花样年
华夏幸福
泰禾集团
中南建设
金科股份|金科
新城控股
龙湖集团|龙湖
旭辉
奥园|中国奥园
中梁控股
禹洲集团
正荣地产
祥生控股
荣盛发展
保利|保利发展
华润置地|华润
远洋集团
招商蛇口
SOHO中国
新东方
好未来
学而思
高途
猿辅导
作业帮
陌陌
斗鱼
虎牙
爱奇艺
优酷
芒果TV
喜马拉雅FM
饿了么
携程
途牛
去哪儿
货拉拉
链家
58同城
三一重工
中联重科
徐工
中国中车|中车
中国船舶
中航工业
中国航天科技集团
中国电子
中国电科
中核集团
中广核
华能集团
大唐集团
国家能源集团
三峡集团
鞍钢
宝武集团|宝钢
中国铝业
紫金矿业
赣锋锂业
天齐锂业
洛阳钼业
中国建筑
中国交建|中交建
中国港湾
葛洲坝集团
中国电建
联合国粮农组织|粮农组织|FAO
联合国开发计划署|UNDP
联合国人权办|联合国人权事务高级专员办事处|人权高专办|OHCHR
世界粮食计划署|WFP
国际劳工组织|ILO
国际民航组织|ICAO
国际海事组织
国际能源署|IEA
国际清算银行|BIS
金融行动特别工作组|FATF
禁化武组织|OPCW
欧安组织|OSCE
欧洲人权法院
北约理事会
海合会
东盟秘书处
太平洋岛国论坛
美洲国家组织|OAS
国际刑事警察组织
国际记者联盟|IFJ
国际奥林匹克委员会
国际残奥委会
国际泳联
国际田联
女子网球协会|WTA
男子职业网球协会|ATP
英超
西甲
中超
CBA
MLS
NHL
UFC
美国国家情报总监办公室
美国国家反情报与安全中心
美国特勤局|特勤局|Secret Service
美国缉毒局|DEA
美国烟酒枪炮及爆裂物管理局|ATF
美国运输安全管理局|TSA
国家运输安全委员会|NTSB
美国国家公路交通安全管理局|NHTSA
美国联邦紧急事务管理署|FEMA
美国国家海洋和大气管理局|NOAA
美国国家飓风中心
美国国家气象局
美国地质调查局|USGS
美国邮政局|USPS
美国移民局|USCIS|公民及移民服务局
美国国务院宗教自由办公室
美国国际开发署|USAID
美国进出口银行
美国商品期货交易委员会|CFTC
美国劳工统计局|劳工统计局
美国经济分析局
美国能源信息署|EIA
美国国会预算办公室|CBO
美国政府问责局|GAO
美国国会研究服务处|CRS
美国国防情报局|DIA
美国国防部高级研究计划局|DARPA
美国太空军|太空军|Space Force
美国国民警卫队|国民警卫队
美国网络司令部
美国中央司令部
美国太平洋舰队|太平洋舰队
美国第七舰队|第七舰队
美国海岸防卫队
美国商会
美国律师协会
美国医学会
美国汽车协会|AAA
全国步枪协会
全美教育协会
美国保守派联盟
保守派政治行动会议|CPAC
众议院外交委员会
参议院外交委员会
众议院司法委员会
众议院监督委员会
众议院情报委员会
众议院筹款委员会
众议院军事委员会
参议院军事委员会
参议院司法委员会
参议院情报委员会
众议院美中战略竞争特别委员会|众院中国问题特别委员会
共和党全国委员会|RNC
民主党全国委员会|DNC
林肯计划
共和党研究委员会
自由核心小组
美国优先政策研究所
卡托研究所
美国企业研究所|AEI
外交关系协会|CFR
新美国安全中心|CNAS
战争研究所|ISW
安全政策中心
维吾尔人权项目
世界维吾尔代表大会|世维会
国际西藏运动
国际声援西藏运动
藏人行政中央|西藏流亡政府
中国人权捍卫者|CHRD
对话基金会
对华援助协会|ChinaAid
中国人权
人道中国
国际特赦
公民力量
美国笔会
独立中文笔会
强制摘取器官中国法庭|中国法庭|独立人民法庭
医生反对强摘器官组织|DAFOH
对华政策跨国议会联盟|IPAC|对中政策跨国议会联盟
法轮大法协会
法轮大法信息中心|法轮大法资讯中心
飞天大学
飞天艺术学院
新唐人亚太台|亚太台
干净世界|Ganjing World
优美客
真相社交|真相社媒|Truth Social
帕勒|Parler
盖特|Gettr
拉姆博|Rumble
多米尼投票系统|多米尼|Dominion
Project Veritas|真相工程
司法观察|Judicial Watch
国家脉动
布赖特巴特|Breitbart
每日来电者|Daily Caller
联邦党人
华盛顿观察家报|Washington Examiner
华盛顿时报|Washington Times
华盛顿自由灯塔|Washington Free Beacon
新闻极限|新闻最大|Newsmax
一个美国新闻网|OANN
商业内幕|Business Insider
野兽日报
赫芬顿邮报|HuffPost
BuzzFeed
Axios
The Verge
TechCrunch
Wired
Science magazine
《自然》
柳叶刀|The Lancet|Lancet
新英格兰医学杂志
英国医学杂志|BMJ
科学美国人
国家地理
读者文摘
好莱坞报道者
体育画报|Sports Illustrated
ESPN
天空新闻台|天空新闻|Sky News
英国电视四台
独立电视台|ITV
每日快报
每日镜报
观察家报
苏格兰人报
爱尔兰时报
法国世界报
法国24台|France 24
图片报|Bild
南德意志报
法兰克福汇报
新苏黎世报
瑞士资讯
晚邮报
生意人报
莫斯科时报
今日俄罗斯|RT
卫星通讯社|Sputnik
基辅独立报
基辅邮报
韩国先驱报
东亚日报
中央日报
韩民族日报
时事通信社|时事通讯社
东京新闻
日本时报|Japan Times
富士电视台
菲律宾星报
马尼拉公报
曼谷邮报
雅加达邮报
悉尼先驱晨报|Sydney Morning Herald
澳洲人报|The Australian
澳洲广播公司|澳广
澳洲金融评论
新西兰先驱报
环球邮报|Globe and Mail
国家邮报|National Post
多伦多星报
加拿大广播公司|CBC
加通社
环球新闻|Global News
澳洲安全情报组织|ASIO
加拿大皇家骑警|皇家骑警|RCMP
英国军情五处|军情五处|MI5
英国军情六处|军情六处|MI6
英国外交部
英国国防部
英国议会
英国上议院
英国下议院
英国广播公司第四台
苏格兰场
英国国家医疗服务体系|NHS
英格兰银行|英国央行
唐宁街十号
伦敦警察厅
法国外交部
德国外交部
德国联邦议院|联邦议院
德国另类选择党|另类选择党|AfD
德国社会民主党|社会民主党|SPD
基督教民主联盟|CDU
国民联盟
意大利兄弟党
法律与公正党
青民盟
日本自卫队|自卫队
日本防卫省|防卫省
日本外务省|外务省
日本央行|日本银行
日本首相官邸
日本海上保安厅
韩国国防部
韩国国民力量党|国民力量党
共同民主党
朝鲜劳动党
印度人民党|人民党|BJP
印度国大党|国大党
印度外交部
印度陆军
缅甸军政府
缅甸国防军
全国民主联盟
越南共产党|越共
柬埔寨人民党
古巴共产党
苏联共产党|苏共
俄罗斯国防部
俄罗斯外交部
俄罗斯联邦安全会议
俄罗斯中央银行|俄罗斯央行
俄罗斯石油公司
俄罗斯联邦储蓄银行
统一俄罗斯党
国家杜马|俄罗斯国家杜马
乌克兰国防部
乌克兰空军
亚速营|亚速团
乌克兰国家安全局|SBU
以色列国防军|IDF
以色列军方
摩萨德|Mossad
伊朗革命卫队|伊斯兰革命卫队|革命卫队|IRGC
利雅得银行
沙特阿美|Saudi Aramco
卡塔尔投资局|Qatar Investment Authority
淡马锡|Temasek
新加坡金管局
澳洲储备银行|澳联储|RBA
新西兰储备银行
加拿大央行|Bank of Canada
瑞士央行
雷曼兄弟|雷曼
凯雷集团
KKR
红杉
老虎环球
方舟投资
文艺复兴科技
桥水联合
先锋集团|Vanguard
富达|Fidelity
嘉信理财
Coinbase
FTX
摩根大通银行
美国运通
万事达卡|万事达|Mastercard
Visa卡
联邦快递|FedEx
联合包裹|UPS
DHL
马士基|Maersk
宝洁|P&G
高露洁
欧莱雅
路易威登|LV
爱马仕|Hermès
古驰|Gucci
香奈儿
普拉达
博柏利|Burberry
H&M集团
ZARA|Zara
盖普|Gap
维多利亚的秘密
彪马|Puma
新百伦
安踏
李宁公司
劳斯莱斯|Rolls-Royce
法拉利
兰博基尼
玛莎拉蒂
捷豹路虎
雷诺
菲亚特
铃木
三菱|三菱商事
马自达
斯巴鲁
起亚|Kia
塔塔集团|塔塔
信实工业
阿达尼集团
印孚瑟斯
Rivian
Lucid
Waymo
Cruise
Neuralink
DeepMind
Anthropic
Stripe
Palantir
CrowdStrike
SolarWinds
Micron|美光|美光科技
应用材料
泛林集团
科磊
Arm|安谋
博通|Broadcom
德州仪器
恩智浦
意法半导体
英飞凌
西部数据
希捷
铠侠
东京电子
佳能
尼康
富士通
日立
东芝
夏普
NEC
软件自由保护组织
莫德纳公司
BioNTech|拜恩泰科
诺瓦瓦克斯
吉利德
礼来
艾伯维
百时美施贵宝
安进
再生元
CVS
沃尔格林
联合健康
克罗格
塔吉特|Target
家得宝|Home Depot
百思买
梅西百货
亚马逊网络服务
X公司
华东师范大学|华东师大|华师大
华中科技大学|华中科大
中国科学技术大学|中国科大|中科大
西安交通大学|西安交大
南开大学|南开
同济大学
厦门大学|厦大
四川大学|川大
山东大学
吉林大学
哈尔滨工业大学|哈工大
北京航空航天大学|北航
北京理工大学|北理工
中国政法大学
华东政法大学
天津大学|天大
重庆大学
湖南大学
中南大学
兰州大学
东南大学
成功大学|国立成功大学
淡江大学
东海大学
辅仁大学
香港城市大学
岭南大学
洛杉矶湖人队|湖人队|湖人|Los Angeles Lakers|Lakers
金州勇士队|勇士队|Golden State Warriors
休斯顿火箭队|火箭队|Houston Rockets
波士顿凯尔特人队|凯尔特人队|塞尔提克队|Boston Celtics
迈阿密热火队|热火队|Miami Heat
布鲁克林篮网队|篮网队|Brooklyn Nets
纽约尼克斯队|尼克斯队|尼克队|New York Knicks
芝加哥公牛队|公牛队|Chicago Bulls
密尔沃基雄鹿队|雄鹿队|公鹿队|Milwaukee Bucks
达拉斯独行侠队|独行侠队|Dallas Mavericks
丹佛掘金队|掘金队|金块队|Denver Nuggets
纽约洋基队|洋基队|洋基|New York Yankees
洛杉矶道奇队|道奇队|道奇|Los Angeles Dodgers
皇家马德里|皇马|Real Madrid
巴塞罗那足球俱乐部|巴萨|FC Barcelona
曼彻斯特联队|曼联|Manchester United
曼彻斯特城队|曼城|Manchester City
利物浦队|Liverpool FC
拜仁慕尼黑|Bayern Munich`;
