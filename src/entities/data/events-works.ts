/** Events and well-known laws, books and programmes, a line each, simplified Chinese and Latin. Written by hand. */
export const EVENTS = `六四事件|六四|六四天安门事件|六四屠杀|六四天安门大屠杀|六四大屠杀|六四天安门屠杀|天安门事件|天安门大屠杀|六四运动|八九六四|八九民运|Tiananmen Square massacre
文化大革命|文革|十年文革|Cultural Revolution
大跃进|Great Leap Forward
三年大饥荒|大饥荒
反右运动|反右
土改
镇反
三反五反
延安整风
改革开放
辛亥革命
五四运动
戊戌变法
鸦片战争|Opium War
甲午战争
义和团运动
长征
国共内战
抗日战争|抗战
八年抗战
南京大屠杀
朝鲜战争|韩战|Korean War
越南战争|越战|Vietnam War
第一次世界大战|一战|World War I|First World War
第二次世界大战|二战|World War II|Second World War
冷战|Cold War
海湾战争|Gulf War
伊拉克战争|Iraq War
阿富汗战争
俄乌战争|俄乌战|乌克兰战争|乌俄战争|俄乌冲突|Ukraine war
以哈战争|以巴冲突
美国内战|南北战争
美国独立战争
法国大革命
十月革命|俄国革命
苏联解体
古巴导弹危机|Cuban Missile Crisis
九一一事件|九一一|911事件|9·11事件|911恐怖袭击|9·11恐怖袭击|September 11 attacks|9/11
大屠杀|犹太人大屠杀|Holocaust
冬奥会|北京冬奥会|北京冬奥|冬奥|Winter Olympics|Beijing Olympics
奥运会|奥运|Olympics|Olympic Games
东京奥运会|东京奥运
世界杯|World Cup
全明星赛
超级碗|Super Bowl
美国大选|2020年大选|总统大选
中期选举|midterm elections
反送中运动|反送中|“反送中”运动|反修例运动
雨伞运动|雨伞革命|Umbrella Movement
太阳花学运|Sunflower Movement
时代革命
白纸运动|白纸革命
占领中环|占中
七一大游行|七一游行
乌坎事件
茉莉花革命
阿拉伯之春|Arab Spring
颜色革命|Color Revolution
布拉格之春
英国脱欧|脱欧|Brexit
贸易战|中美贸易战|美中贸易战
中共二十大|二十大|中共20大|20大|中共二十大会议
中共十九大|十九大|19大|中共19大
中共十八大|十八大|18大
中共十九届六中全会|六中全会
北戴河会议
全国两会|中共两会|两会
博鳌论坛|博鳌亚洲论坛
香格里拉对话|香格里拉对话会|Shangri-La Dialogue
进博会
达沃斯论坛
慕尼黑安全会议|Munich Security Conference
民主峰会
气候峰会|COP26|COP27|COP28
巴黎气候大会
双十节
双十一
春节
中秋节
端午节
元宵节
清明节
感恩节|Thanksgiving
圣诞节|Christmas
阵亡将士纪念日|Memorial Day
独立日|Independence Day
国庆节
世界法轮大法日
玉山论坛
焚书坑儒
东日本大地震
汶川地震|汶川大地震|512大地震
唐山大地震
切尔诺贝利事故
七·二〇|720
四二五上访|四·二五
三退|退党大潮
国会山骚乱|国会骚乱
水门事件|Watergate
黑死病|Black Death
爱国主义教育运动
亚运会|杭州亚运会|Asian Games
欧洲杯
达沃斯世界经济论坛年会
七国集团峰会|G7峰会|G7 summit
二十国集团峰会|G20峰会|G20 summit
APEC峰会|亚太经合组织峰会|APEC summit
北约峰会|NATO summit
金砖峰会
上合峰会
东盟峰会
联合国气候变化大会|联合国气候大会
中印冲突|中印边境冲突
中越战争|对越自卫反击战
六日战争|Six-Day War
赎罪日战争|Yom Kippur War
两伊战争|Iran-Iraq War
科索沃战争
车臣战争
珍珠港事件|珍珠港袭击|Pearl Harbor attack
柏林墙倒塌|Fall of the Berlin Wall
天鹅绒革命|Velvet Revolution
橙色革命
玫瑰革命
光州事件
二二八事件|228事件
美丽岛事件
野百合学运
八二三炮战
国共和谈
西安事变
卢沟桥事变|七七事变
九一八事变
太平天国运动|太平天国
百日维新
三年自然灾害
四清运动
整风运动
镇压反革命运动
上山下乡运动|上山下乡
拨乱反正
西单民主墙|民主墙
709大抓捕|709事件|709案
乌克兰危机
克里米亚危机
经济大萧条|大萧条|Great Depression
2008年金融危机|金融海啸|次贷危机
伊朗门事件
黑命贵运动|黑人命也是命|Black Lives Matter
占领华尔街
尼斯袭击
马航MH370事件
太平洋战争|Pacific War
诺曼底登陆|D-Day
斯大林格勒战役
长津湖战役
淮海战役
平津战役
辽沈战役
十字军东征
文艺复兴|Renaissance
工业革命|Industrial Revolution
宗教改革|Reformation
启蒙运动
普利策奖
诺贝尔奖|Nobel Prize
诺贝尔和平奖|Nobel Peace Prize
诺贝尔文学奖
奥斯卡奖|奥斯卡|Academy Awards
格莱美奖|Grammy Awards
金马奖
金像奖
艾美奖|Emmy Awards`;
export const WORKS = `国安法|《国安法》|《港版国安法》|港版国安法|《港区国安法》|港区国安法|香港国安法|《香港国安法》|Hong Kong National Security Law
基本法|《基本法》|Basic Law
逃犯条例|《逃犯条例》
中英联合声明|《中英联合声明》|Sino-British Joint Declaration
一国两制
一带一路|“一带一路”|“一带一路”倡议|一带一路倡议|Belt and Road|Belt and Road Initiative
中国制造2025
千人计划|Thousand Talents
实体清单|实体名单|Entity List
台湾关系法|《台湾关系法》|Taiwan Relations Act
台湾旅行法|《台湾旅行法》|Taiwan Travel Act
香港人权与民主法案|《香港人权与民主法案》|香港民主与人权法案
维吾尔强迫劳动预防法|《维吾尔强迫劳动预防法》|Uyghur Forced Labor Prevention Act
马格尼茨基法案|马格尼茨基法|全球马格尼茨基人权问责法
降低通货膨胀法案|通胀削减法案|《降低通膨法案》|Inflation Reduction Act
芯片法案|芯片与科学法案|《芯片与科学法》|CHIPS Act
巴黎协定|巴黎气候协定|Paris Agreement
巴黎气候协议
罗诉韦德案|Roe v. Wade
九评共产党|《九评共产党》|《九评》|九评|Nine Commentaries
转法轮|《转法轮》|Zhuan Falun
解体党文化|《解体党文化》
共产主义的终极目的|《共产主义的终极目的》
魔鬼在统治着我们的世界|《魔鬼在统治着我们的世界》
共产党宣言|《共产党宣言》|Communist Manifesto
资本论|《资本论》
红楼梦|《红楼梦》
西游记|《西游记》
三国演义|《三国演义》
水浒传|《水浒传》
史记|《史记》
论语|《论语》
道德经|《道德经》
圣经|《圣经》|Bible
古兰经|《古兰经》|Quran
一九八四|《1984》
动物农场|《动物农场》
美国宪法|U.S. Constitution|Constitution
独立宣言|Declaration of Independence
大宪章|Magna Carta
世界人权宣言|Universal Declaration of Human Rights
联合国宪章|UN Charter
新南向政策|New Southbound Policy
习近平思想
三个代表
中国梦
零八宪章|Charter 08
江泽民其人|《江泽民其人》
反分裂国家法|《反分裂国家法》
新闻联播
焦点访谈
新闻1+1
时事大家谈
焦点对话
夜话中南海
新闻看点
热点互动
新闻拍案惊奇
远见快评
秦鹏观察
世事关心
世界的十字路口
有冇搞错
时事纵横
美国思想领袖|思想领袖|American Thought Leaders
薇羽看世间
天亮时分
环球直击
笑谈风云
60分钟|60 Minutes
国情咨文|State of the Union
国防授权法|国防授权法案|National Defense Authorization Act|NDAA
爱国者法案|Patriot Act
平价医疗法案|Affordable Care Act
国家情报法|《国家情报法》
网络安全法|《网络安全法》
数据安全法|《数据安全法》
个人信息保护法
反外国制裁法
反间谍法|《反间谍法》
劳动合同法
刑法|《刑法》
刑事诉讼法|《刑事诉讼法》
民法典|《民法典》
行政诉讼法
国家赔偿法
信访条例|《信访条例》
外商投资法
台湾保证法
台北法案|台北法
对台六项保证|六项保证|Six Assurances
三个联合公报|中美三个联合公报|美中三公报
九二共识
中导条约|INF Treaty
新削减战略武器条约|New START
跨太平洋伙伴全面进步协定|CPTPP
区域全面经济伙伴关系协定|RCEP
印太经济框架|IPEF
印太战略|Indo-Pacific Strategy
明斯克协议
日内瓦公约|Geneva Conventions
维也纳公约
联合国海洋法公约|UNCLOS
公民权利和政治权利国际公约
古拉格群岛|《古拉格群岛》
美丽新世界|《美丽新世界》
通往奴役之路|《通往奴役之路》
旧制度与大革命|《旧制度与大革命》
论美国的民主|《论美国的民主》`;
