/** Well-known people, a line each: names in simplified Chinese (mainland, Taiwan and Hong Kong transliterations) and Latin or Cyrillic. Written by hand. */
export const PEOPLE = `习近平|习主席|习总书记|Xi Jinping|Си Цзиньпин
李克强|Li Keqiang
李强|Li Qiang
王毅|Wang Yi
秦刚|Qin Gang
王岐山|Wang Qishan
汪洋|Wang Yang
王沪宁|Wang Huning
赵乐际|Zhao Leji
韩正|Han Zheng
蔡奇|Cai Qi
丁薛祥|Ding Xuexiang
李希|Li Xi
栗战书|Li Zhanshu
胡春华
陈全国|Chen Quanguo
杨洁篪|Yang Jiechi
刘鹤|Liu He
何立峰
孙春兰
魏凤和
李尚福|Li Shangfu
董军
张又侠
何卫东
苗华
赵立坚|Zhao Lijian
华春莹|Hua Chunying
汪文斌|Wang Wenbin
毛宁|Mao Ning
崔天凯
谢锋
胡锦涛|Hu Jintao
江泽民|Jiang Zemin
曾庆红
温家宝|Wen Jiabao
朱镕基
李鹏
胡耀邦
赵紫阳|Zhao Ziyang
邓小平|Deng Xiaoping
毛泽东|毛主席|Mao Zedong|Mao
周恩来|Zhou Enlai
刘少奇
林彪
江青
华国锋
朱德
彭德怀
叶剑英
杨尚昆
薄熙来|Bo Xilai
周永康|Zhou Yongkang
徐才厚
郭伯雄
令计划
孙政才
孙力军
傅政华
罗干
刘京
孟宏伟
李长春
贾庆林
张高丽|Zhang Gaoli
彭帅|Peng Shuai
彭丽媛
胡锡进|Hu Xijin
马云|Jack Ma
马化腾|Pony Ma
任正非|Ren Zhengfei
孟晚舟|Meng Wanzhou
许家印|Hui Ka Yan
王健林
王思聪
刘强东
张一鸣
任志强
李嘉诚|Li Ka-shing
李文亮|Li Wenliang
艾芬
方方
石正丽
钟南山
张文宏
陈秋实
方斌
李泽华
张展
许志永
丁家喜
郭飞雄
高智晟
王全璋
余文生
江天勇
刘晓波|Liu Xiaobo
刘霞
胡佳
艾未未|Ai Weiwei
陈光诚
王丹
吾尔开希
柴玲
魏京生
李洪志|李洪志先生|Li Hongzhi
伊力哈木
达赖喇嘛|达赖|Dalai Lama
班禅喇嘛|班禅
热比娅
孙中山|Sun Yat-sen|孙文
蒋介石|Chiang Kai-shek|蒋中正
蒋经国
袁世凯
张学良
李登辉
陈水扁
马英九|Ma Ying-jeou
蔡英文|Tsai Ing-wen
赖清德|William Lai|Lai Ching-te
萧美琴
苏贞昌
陈建仁
韩国瑜
侯友宜|侯友谊
柯文哲
郭台铭|Terry Gou
朱立伦
江启臣
吴钊燮|Joseph Wu
陈时中
邱国正
邱太三
张忠谋|Morris Chang
林郑月娥|林郑|Carrie Lam
李家超|John Lee
梁振英
曾荫权
董建华
陈方安生
邓炳强
黄之锋|Joshua Wong
周庭|Agnes Chow
罗冠聪|Nathan Law
黎智英|Jimmy Lai
李卓人
何俊仁
戴耀廷
梁天琦
邹幸彤
陈日君
夏宝龙
骆惠宁
孔子|Confucius
孟子
老子
庄子
秦始皇
汉武帝
唐太宗|李世民
武则天
康熙
乾隆
慈禧|慈禧太后
曹操
刘备
诸葛亮
关羽
张飞
孙权
李白
杜甫
苏轼|苏东坡
岳飞
鲁迅
胡适
钱钟书
巴金
金庸
张爱玲
白居易
王羲之
司马迁
成吉思汗|Genghis Khan
忽必烈|Kublai Khan
释迦牟尼|佛陀
耶稣|Jesus
特朗普|川普|唐纳德·特朗普|唐纳德·川普|唐纳·川普|Donald Trump|Trump|Donald J. Trump|Дональд Трамп|Трамп
拜登|乔·拜登|乔拜登|Joe Biden|Biden|Байден
亨特·拜登|杭特·拜登|Hunter Biden|亨特
哈里斯|贺锦丽|卡玛拉·哈里斯|Kamala Harris
奥巴马|欧巴马|Barack Obama|Obama|Обама
希拉里|希拉蕊|希拉里·克林顿|Hillary Clinton
克林顿|柯林顿|比尔·克林顿|Bill Clinton|Clinton
小布什|George W. Bush|乔治·W·布什
布什|George Bush
里根|雷根|Ronald Reagan|Reagan|罗纳德·里根
尼克松|尼克森|Richard Nixon|Nixon|理查德·尼克松
卡特|Jimmy Carter|吉米·卡特
肯尼迪|John F. Kennedy|小肯尼迪|约翰·肯尼迪
罗斯福|Franklin Roosevelt
杜鲁门|Harry Truman
艾森豪威尔|艾森豪|Eisenhower
林肯|Abraham Lincoln|亚伯拉罕·林肯
乔治·华盛顿|George Washington
杰斐逊|Thomas Jefferson|杰佛逊|托马斯·杰斐逊
彭斯|Mike Pence|迈克·彭斯
蓬佩奥|庞佩奥|庞培欧|Mike Pompeo|Pompeo|庞培奥|迈克·蓬佩奥
布林肯|Antony Blinken|Blinken|安东尼·布林肯
沙利文|苏利文|Jake Sullivan|杰克·沙利文
奥斯汀防长|Lloyd Austin|奥斯汀|劳埃德·奥斯汀
耶伦|叶伦|Janet Yellen|Yellen|珍妮特·耶伦
雷蒙多|Gina Raimondo|吉娜·雷蒙多
戴琪|Katherine Tai
莱特希泽|Robert Lighthizer|罗伯特·莱特希泽
纳瓦罗|Peter Navarro|彼得·纳瓦罗
博尔顿|波顿|John Bolton
班农|Steve Bannon|史蒂夫·班农
朱利安尼|Rudy Giuliani|鲁迪·朱利安尼
巴尔|William Barr|威廉·巴尔
加兰|贾兰德|Merrick Garland|梅里克·加兰
康米|James Comey|科米|詹姆斯·科米
福奇|佛奇|Anthony Fauci|Fauci|安东尼·福奇
鲍威尔|鲍尔|Jerome Powell|杰罗姆·鲍威尔
佩洛西|裴洛西|Nancy Pelosi|Pelosi|南希·佩洛西
麦康奈尔|Mitch McConnell|米奇·麦康奈尔
麦卡锡|Kevin McCarthy|凯文·麦卡锡
舒默|Chuck Schumer|查克·舒默
卢比奥|鲁比奥|Marco Rubio|马可·卢比奥|马尔科·卢比奥
克鲁兹|Ted Cruz|克鲁斯|泰德·克鲁兹
格雷厄姆|葛瑞姆|Lindsey Graham|格雷姆|林赛·格雷厄姆
霍利|Josh Hawley|乔什·霍利
科顿|Tom Cotton|柯顿|汤姆·科顿
桑德斯|Bernie Sanders|伯尼·桑德斯
沃伦|Elizabeth Warren|伊丽莎白·沃伦
德桑蒂斯|Ron DeSantis|迪桑蒂斯|罗恩·德桑蒂斯
纽森|Gavin Newsom|加文·纽森
库默|科莫|Andrew Cuomo|古莫|安德鲁·库默
霍楚|霍楚尔|Kathy Hochul|霍赫尔|凯西·霍楚
白思豪|Bill de Blasio
黑利|海利|Nikki Haley|妮基·黑利
拉马斯瓦米|Vivek Ramaswamy
万斯|J.D. Vance|JD Vance|J.D.万斯
克里|John Kerry
普萨基|莎琪|Jen Psaki
普赖斯|Ned Price
柯比|科比|John Kirby
伯恩斯|Nicholas Burns|威廉·伯恩斯|William Burns|尼古拉斯·伯恩斯
米利|Mark Milley|马克·米利
马斯克|伊隆·马斯克|埃隆·马斯克|伊龙·马斯克|Elon Musk|Musk|Маск
盖茨|比尔·盖茨|Bill Gates
扎克伯格|祖克柏|马克·扎克伯格|Mark Zuckerberg|Zuckerberg
贝索斯|贝佐斯|杰夫·贝索斯|Jeff Bezos|Bezos|杰夫·贝佐斯
乔布斯|贾伯斯|史蒂夫·乔布斯|Steve Jobs
库克|蒂姆·库克|Tim Cook
巴菲特|Warren Buffett|沃伦·巴菲特
索罗斯|George Soros|乔治·索罗斯
皮查伊|Sundar Pichai
奥尔特曼|Sam Altman|奥特曼|山姆·奥特曼
黄仁勋|Jensen Huang
多尔西|Jack Dorsey
爱泼斯坦|Jeffrey Epstein
卡尔森|塔克·卡尔森|Tucker Carlson
基辛格|季辛吉|Henry Kissinger|Kissinger|亨利·基辛格
布热津斯基
余茂春|Miles Yu
班浩然
普京|普丁|弗拉基米尔·普京|Vladimir Putin|Putin|Владимир Путин|Путин
梅德韦杰夫|Dmitry Medvedev|Медведев|德米特里·梅德韦杰夫
拉夫罗夫|谢尔盖·拉夫罗夫|Sergei Lavrov|Sergey Lavrov|Лавров
绍伊古|Sergei Shoigu|Шойгу|谢尔盖·绍伊古
佩斯科夫|Dmitry Peskov|Песков|德米特里·佩斯科夫
普里戈津|普里戈任|Yevgeny Prigozhin|Пригожин|叶夫根尼·普里戈津
纳瓦尔尼|Alexei Navalny|Навальный|纳瓦利内|阿列克谢·纳瓦利内
戈尔巴乔夫|Mikhail Gorbachev|Горбачев|戈巴契夫
叶利钦|Boris Yeltsin
列宁|Lenin|Ленин
斯大林|史达林|Stalin|Сталин
赫鲁晓夫|Khrushchev
勃列日涅夫|Brezhnev
托洛茨基
卢卡申科|卢卡申克|Alexander Lukashenko|Лукашенко|亚历山大·卢卡申科
泽连斯基|泽伦斯基|Volodymyr Zelensky|Volodymyr Zelenskyy|Zelensky|Zelenskyy|Зеленский|沃洛迪米尔·泽连斯基
库列巴|Dmytro Kuleba
默克尔|梅克尔|Angela Merkel|Merkel|安格拉·默克尔
朔尔茨|萧兹|萧茨|Olaf Scholz|Scholz|奥拉夫·朔尔茨
贝尔伯克|贝尔博克|Annalena Baerbock|安娜莱娜·贝尔伯克
马克龙|马克宏|Emmanuel Macron|Macron|埃马纽埃尔·马克龙
萨科齐|Nicolas Sarkozy
约翰逊|强森|鲍里斯·约翰逊|Boris Johnson|迈克·约翰逊
特拉斯|Liz Truss|特鲁斯|利兹·特拉斯
苏纳克|Rishi Sunak|里希·苏纳克
卡梅伦|David Cameron
特雷莎·梅|文翠珊
撒切尔|柴契尔|撒切尔夫人|Margaret Thatcher
丘吉尔|邱吉尔|Winston Churchill
查尔斯三世|King Charles|查尔斯国王
伊丽莎白二世|Queen Elizabeth II|英女王|Queen Elizabeth
哈里王子|Prince Harry
梅洛尼|Giorgia Meloni|乔治亚·梅洛尼
冯德莱恩|范德赖恩|Ursula von der Leyen|乌尔苏拉·冯德莱恩
米歇尔|Charles Michel|夏尔·米歇尔
博雷利|波瑞尔|Josep Borrell
斯托尔滕贝格|Jens Stoltenberg|史托腾柏格|延斯·斯托尔滕贝格
古特雷斯|古特瑞斯|António Guterres|Antonio Guterres|安东尼奥·古特雷斯
谭德塞|Tedros Adhanom Ghebreyesus
巴切莱特|Michelle Bachelet|米歇尔·巴切莱特
希特勒|阿道夫·希特勒|Adolf Hitler|Hitler
墨索里尼|Mussolini
拿破仑|Napoleon
马克思|卡尔·马克思|Karl Marx|Marx
恩格斯|Friedrich Engels
爱因斯坦|Albert Einstein|Einstein
牛顿|Isaac Newton
达尔文先生|Charles Darwin
莎士比亚|Shakespeare
莫扎特|Mozart
贝多芬|Beethoven
巴赫|Bach
达芬奇|达·芬奇|Leonardo da Vinci
米开朗基罗|Michelangelo|米开朗琪罗
梵高|Van Gogh|梵谷
柏拉图|Plato
苏格拉底|Socrates
亚里士多德|Aristotle|亚里斯多德
方济各|教宗方济各|Pope Francis|弗朗西斯教皇
安倍晋三|安倍|Shinzo Abe|Abe Shinzo
菅义伟|Yoshihide Suga
岸田文雄|岸田|Fumio Kishida
石破茂
麻生太郎
小泉
林芳正
文在寅|Moon Jae-in
尹锡悦|Yoon Suk-yeol|Yoon Suk Yeol
朴槿惠|Park Geun-hye
李在明
金正恩|Kim Jong-un|Kim Jong Un
金正日
金日成
金与正
莫迪|Narendra Modi|Modi|纳伦德拉·莫迪
苏杰生|Subrahmanyam Jaishankar
莫里森|Scott Morrison|斯科特·莫里森
阿尔巴尼斯|艾班尼斯|Anthony Albanese|安东尼·阿尔巴尼斯
黄英贤|Penny Wong
佩恩|Marise Payne
阿德恩|Jacinda Ardern|雅辛达·阿德恩
特鲁多|杜鲁道|杜鲁多|Justin Trudeau|Trudeau|贾斯汀·特鲁多
弗里兰|方慧兰|Chrystia Freeland
赵美兰
博索纳罗|Jair Bolsonaro|Bolsonaro|雅伊尔·博索纳罗
卢拉|Lula da Silva|Lula
马杜罗|Nicolás Maduro|Nicolas Maduro|尼古拉斯·马杜罗
查韦斯|Hugo Chávez
卡斯特罗|Fidel Castro
洛佩斯·奥夫拉多尔
米莱|Javier Milei|哈维尔·米莱
杜特尔特|杜特蒂|Rodrigo Duterte|罗德里戈·杜特尔特
小马科斯|小马可斯|Ferdinand Marcos Jr.|马可仕|小马可仕|费迪南德·马科斯
马哈蒂尔|马哈迪|Mahathir
李显龙|Lee Hsien Loong
李光耀
洪森|Hun Sen
巴育|Prayut
昂山素季|昂山素姬|翁山苏姬|Aung San Suu Kyi
敏昂莱|Min Aung Hlaing
佐科|佐科威|Joko Widodo
阮富仲
埃尔多安|艾尔多安|Recep Tayyip Erdogan|Erdogan|Erdoğan|艾尔段|雷杰普·塔伊普·埃尔多安
内塔尼亚胡|纳坦雅胡|Benjamin Netanyahu|Netanyahu|本雅明·内塔尼亚胡
阿巴斯|Mahmoud Abbas
鲁哈尼|Hassan Rouhani
莱希|Ebrahim Raisi
哈梅内伊|Ali Khamenei|哈米尼
阿萨德|Bashar al-Assad|Assad|巴沙尔·阿萨德
萨达姆|Saddam Hussein|萨达姆·侯赛因
卡扎菲|Gaddafi|格达费
本·拉登|本拉登|Osama bin Laden|奥萨马·本·拉登
萨勒曼|Mohammed bin Salman|本·萨勒曼|穆罕默德·本·萨勒曼
曼德拉|Nelson Mandela
甘地|Mahatma Gandhi|Gandhi
曼宁|Chelsea Manning
斯诺登|Edward Snowden|Snowden
阿桑奇|Julian Assange
格蕾塔·通贝里|Greta Thunberg
泰勒·斯威夫特|泰勒丝|Taylor Swift
梅西|Lionel Messi
姚明|Yao Ming
成龙|Jackie Chan
李小龙|Bruce Lee
周杰伦
刘德华
张国荣
周星驰
范冰冰
赵薇
郑爽
吴亦凡
李云迪
谷爱凌|Eileen Gu
乔丹|Michael Jordan
梅根|Meghan Markle
章家敦|Gordon Chang
郝海东
丁仲礼
程翔
吴敦义
宋楚瑜
李在镕
唐靖远
横河
石山
秦鹏
唐浩
陈破空
夏业良
胡平
吴国光
程晓农
何清涟
王军涛
苏紫云
沈明室
林晓旭
周晓辉
袁红冰
蔡霞
许章润
贺卫方
茅于轼
吴敬琏
任泽平
向松祚
江泽慧
江绵恒
曾伟
温云松
贾跃亭
肖建华|Xiao Jianhua
郭文贵|Guo Wengui|Miles Guo
袁弓夷|Elmer Yuen
何良懋
刘锐绍
吕秋远
桑普
黄国昌
苏巧慧
郑文灿
林佳龙
卢秀燕
黄伟哲
陈其迈
林智坚
蒋万安|Wayne Chiang
高虹安
王世坚
王定宇
罗致政
赵天麟
费鸿泰
曾铭宗
洪秀柱
宋涛
刘结一
张志军
王金平
游锡堃|You Si-kun
王美花
李大维
顾立雄
苏嘉全
薛瑞元
王必胜
龚明鑫
郭智辉
童子贤
张善政
谢国梁
郭正亮
赵少康
陈文茜
李远哲
廖俊智
施明德
许信良
吕秀莲
魏哲家
刘德音
唐英年
陈茂波
张建宗
聂德权
李慧琼
叶刘淑仪
梁国雄
黄毓民
毛孟静
涂谨申
朱凯廸
岑敖晖
何桂蓝
袁嘉蔚
谭得志
岑子杰
陈皓桓
蔡耀昌
李柱铭|Martin Lee
吴霭仪
余若薇
何韵诗
黄秋生
杜汶泽
周润发
梁朝伟
刘嘉玲
张学友
郭富城
林青霞
王菲
邓丽君
胡歌
易烊千玺
王一博
肖战
李易峰
王力宏
蔡徐坤
林俊杰
蔡依林
张惠妹
侯佩岑
大S|徐熙媛
小S|徐熙娣
汪小菲
黄晓明
杨幂
刘亦菲
章子怡
巩俐
张艺谋
陈凯歌
冯小刚
李安
王家卫
贾樟柯
赵婷|Chloé Zhao
郎朗
郎平
刘翔
孙杨
苏炳添
李娜
林丹
丁俊晖
羽生结弦
大谷翔平|Shohei Ohtani
小谷实可子
朱婷
谷俊山
房峰辉
张阳
刘亚洲
刘源
许其亮
李作成
王宁
常万全
梁光烈
迟浩田
熊光楷
罗援
金灿荣
张维为
胡鞍钢
司马南
周小平
孔庆东
李毅
崔永元
王小洪|Wang Xiaohong
陈文清
陈一新
郭声琨
孟建柱
吉炳轩
张春贤
马兴瑞
胡衡华
陈敏尔
龚正
陈吉宁
殷勇
蔡名照
慎海雄
黄坤明
李书磊
李鸿忠
袁家军
黄强
许勤
信长星
王文涛
高虎城
易纲
潘功胜
郭树清
刘昆
马晓伟
高福
吴尊友
王晨
王勇
肖捷
赵克志
周强
张军
应勇
刘国中
易会满
楼继伟
周小川
张宏森
苗圩
肖亚庆
唐仁健
李干杰
陆昊
金壮龙
谢伏瞻
谭作人
黄琦
郭泉
秦永敏
刘贤斌
王怡
谢阳
李和平
王宇
包龙军
常玮平
陈建刚
滕彪
伍凡
鲍彤
高耀洁
蒋彦永
李锐
李南央
张先玲
丁子霖
周锋锁
封从德
方励之
刘宾雁
严家祺
苏晓康
余英时
李泽厚
高行健
王小波
琼瑶
龙应台
白先勇
余光中
黑格尔|Hegel
康德|Kant
尼采|Nietzsche
弗洛伊德|Freud
哥白尼|Copernicus
伽利略|Galileo
爱迪生|Thomas Edison
居里夫人|Marie Curie
霍金|Stephen Hawking
凯撒|Julius Caesar
亚历山大大帝|Alexander the Great
埃及艳后|Cleopatra
圣女贞德|Joan of Arc
马丁·路德·金|Martin Luther King
甘迺迪
比尔·奥莱利
肖恩·汉尼提|Sean Hannity
约翰·麦凯恩|麦凯恩|麦肯|John McCain
罗姆尼|米特·罗姆尼|Mitt Romney
保罗·瑞安|Paul Ryan
艾莉斯·斯特凡尼克|Elise Stefanik|斯特凡尼克
利兹·切尼|切尼|Liz Cheney
吉姆·乔丹|Jim Jordan
麦克·约翰逊|Mike Johnson
加拉格尔|盖拉格|Mike Gallagher|麦克·加拉格尔|迈克·加拉格尔
曼钦|Joe Manchin|乔·曼钦
西内马|Kyrsten Sinema|西尼玛
范斯坦|Dianne Feinstein
布克|Cory Booker
梅嫩德斯|Bob Menendez
里施|Jim Risch
兰德·保罗|Rand Paul
罗恩·约翰逊|Ron Johnson
约翰·科宁|John Cornyn
玛莎·布莱克本|Marsha Blackburn
史密斯|Chris Smith
麦考尔|Michael McCaul|迈克尔·麦考尔
佩里|Scott Perry
格林|Marjorie Taylor Greene|马乔里·泰勒·格林
盖兹|Matt Gaetz|马特·盖茨
卡什·帕特尔|Kash Patel
奥巴马夫人|Michelle Obama
梅拉尼娅|梅兰妮亚|Melania Trump
伊万卡|伊凡卡|Ivanka Trump
库什纳|库许纳|Jared Kushner|贾里德·库什纳
吉尔·拜登|Jill Biden
皮埃尔|Karine Jean-Pierre
麦肯内尼|Kayleigh McEnany
梅多斯|Mark Meadows
埃斯珀|艾斯培|Mark Esper
马蒂斯|马提斯|James Mattis
麦马斯特|H.R. McMaster
奥布莱恩|欧布莱恩|Robert O'Brien|罗伯特·奥布莱恩
博明|Matthew Pottinger|马修·波廷杰|Matt Pottinger
克拉奇|Keith Krach
史达伟|David Stilwell
坎贝尔|Kurt Campbell|库尔特·坎贝尔
舍曼|雪曼|Wendy Sherman|谢尔曼|温迪·谢尔曼
纽兰|Victoria Nuland
格林菲尔德|Linda Thomas-Greenfield
海恩斯|Avril Haines
雷伊|瑞伊|Christopher Wray|克里斯托弗·雷|克里斯多弗·雷
马约卡斯|Alejandro Mayorkas
贝塞拉|Xavier Becerra
格兰霍姆|Jennifer Granholm
布蒂吉格|布塔朱吉|皮特·布蒂吉格|Pete Buttigieg
沃伦斯基|Rochelle Walensky
柯林斯|Francis Collins
达扎克|Peter Daszak|达萨克|彼得·达萨克
瓦利茨基
拉斯穆森
哈斯佩尔|Gina Haspel
约翰·拉特克利夫|拉特克利夫|John Ratcliffe
达勒姆|John Durham|约翰·达勒姆
穆勒|Robert Mueller|罗伯特·穆勒
林伍德|Lin Wood
弗林|Michael Flynn
卡瓦诺|Brett Kavanaugh
巴雷特|Amy Coney Barrett
戈萨奇|Neil Gorsuch
罗伯茨|John Roberts
金斯伯格|Ruth Bader Ginsburg
扎克·沃利斯
艾伯特|阿博特|Greg Abbott|阿伯特|格雷格·阿博特
纽瑟姆
坎普|布莱恩·坎普|Brian Kemp
拉芬斯珀格|Brad Raffensperger
亚当斯|埃里克·亚当斯|Eric Adams
洛芙特|洛里·莱特富特|Lori Lightfoot
约翰·博尔顿
米尔斯海默|John Mearsheimer
福山|Francis Fukuyama
沈大伟|David Shambaugh
白邦瑞|Michael Pillsbury
高智凯
郑永年
裴敏欣|Minxin Pei
林和立|Willy Lam
黄奇帆
葛来仪|Bonnie Glaser
卜睿哲|Richard Bush
易思安|Ian Easton
傅希秋|Bob Fu
郑国恩|Adrian Zenz
乔高|David Kilgour|大卫·乔高
麦塔斯|David Matas|大卫·麦塔斯
葛特曼|Ethan Gutmann|伊森·葛特曼
尼斯|Geoffrey Nice
蒂姆·斯科特|Tim Scott
本·卡森|Ben Carson
约翰·克里
安妮·阿普尔鲍姆
戈登·布朗
布莱尔|Tony Blair
斯塔默|Keir Starmer
科尔宾|Jeremy Corbyn
帕特尔|Priti Patel
拉布|Dominic Raab
华莱士|Ben Wallace|本·华莱士
克莱弗利|James Cleverly
邓肯·史密斯|Iain Duncan Smith
彭定康|Chris Patten
图根哈特|Tom Tugendhat
奥朗德|François Hollande
勒庞|Marine Le Pen|玛丽娜·勒庞
博雷尔
德拉吉|Mario Draghi
孔特|Giuseppe Conte
贝卢斯科尼|Silvio Berlusconi
桑切斯|Pedro Sánchez
吕特|Mark Rutte
欧尔班|奥班|Viktor Orbán|维克托·欧尔班
杜达|Andrzej Duda
泽曼|Miloš Zeman
维特齐|维斯特奇尔|Miloš Vystrčil
兰茨贝尔吉斯|Gabrielius Landsbergis
瑙塞达
桑娜·马林|马林|Sanna Marin
尼尼斯托|Sauli Niinistö
波罗申科
季莫申科
亚努科维奇
卡德罗夫|Ramzan Kadyrov
杜金|Alexander Dugin
苏洛维金|Sergei Surovikin
格拉西莫夫|Valery Gerasimov
米舒斯京|Mikhail Mishustin
扎哈罗娃|Maria Zakharova
扎卢日内|Valerii Zaluzhnyi
叶尔马克|Andriy Yermak
雷兹尼科夫|Oleksii Reznikov
克里琴科|Vitali Klitschko
蒂哈诺夫斯卡娅
河野太郎
茂木敏充
高市早苗
松野博一
岸信夫
小池百合子
前原诚司
森喜朗
野田佳彦
福田康夫
菅直人
鸠山由纪夫
德仁天皇
明仁
安倍昭恵
康京和
朴振
韩悳洙
卢武铉
李明博
金大中
金建希
哈马斯领袖辛瓦尔
哈尼亚|Ismail Haniyeh
加兰特|Yoav Gallant
贝内特|Naftali Bennett
拉皮德|Yair Lapid
甘茨|Benny Gantz
苏莱曼尼|Qasem Soleimani
巴格达迪|Abu Bakr al-Baghdadi
加尼|Ashraf Ghani
伊姆兰·汗|Imran Khan
谢里夫|Shehbaz Sharif
拉贾帕克萨|Gotabaya Rajapaksa
佐科·维多多
普拉博沃|Prabowo
纳吉布|Najib Razak
安华|Anwar Ibrahim
穆希丁|Muhyiddin
黄循财|Lawrence Wong
他信|Thaksin
英拉|Yingluck
佩通坦
洪马内
索加瓦雷|Manasseh Sogavare
马拉佩
特恩布尔|滕博尔|Malcolm Turnbull
达顿|Peter Dutton
马尔斯|Richard Marles
陆克文|Kevin Rudd
希普金斯|Chris Hipkins
博励治|Pierre Poilievre
庄文浩|Michael Chong
安德烈·科斯塔
庄嘉敏
关慧贞|Jenny Kwan
伽莫夫
阿连德
科兹洛夫
拉马福萨|Cyril Ramaphosa
穆塞韦尼
罗德里格斯
佩特罗|Gustavo Petro
博里奇|Gabriel Boric
费尔南德斯|Alberto Fernández
洛佩斯|Andrés Manuel López Obrador
罗慕尔德斯
莎拉·杜特尔特|Sara Duterte
帕奎奥|Manny Pacquiao
洛克辛|Teodoro Locsin
洛伦扎纳|Delfin Lorenzana
小罗伯特·肯尼迪|Robert F. Kennedy Jr.
乔·罗根|Joe Rogan
坎耶·韦斯特|Kanye West
约翰尼·德普|Johnny Depp
汤姆·克鲁斯|汤姆克鲁斯|Tom Cruise
莱昂纳多|Leonardo DiCaprio
威尔·史密斯|Will Smith
梅丽尔·斯特里普
安吉丽娜·朱莉|Angelina Jolie
布拉德·皮特|Brad Pitt
德约科维奇|乔科维奇|Novak Djokovic
纳达尔|Rafael Nadal
费德勒|Roger Federer
大坂直美
威廉姆斯|Serena Williams
詹姆斯·哈登|James Harden
勒布朗·詹姆斯|LeBron James
坎特|Enes Kanter Freedom|Enes Kanter
科比·布莱恩特|Kobe Bryant
老虎·伍兹|Tiger Woods
贝利|Pelé
马拉多纳|Maradona
罗纳尔多|C罗|Cristiano Ronaldo
姆巴佩|Mbappé
内马尔|Neymar
石泰峰
张国清
张升民
刘振立
李玉超
巫晓波
王厚斌
徐忠波
吴政隆
谌贻琴
王东峰
王立科
龚道安
周江勇
蒲志强
曹顺利
高瑜|Gao Yu
余杰
廖亦武
吴嘉隆
李沐阳
章天亮
夏一阳
夏小强
王友群
陈思敏
周孝正
张维迎
温铁军
林毅夫
李稻葵
莫言|Mo Yan
余华
阎连科
柴静|Chai Jing
袁腾飞
罗翔
李佳琦
薇娅
张哲瀚
甄子丹
谢霆锋
梁家杰
杨岳桥
郭家麒
林卓廷
许智峰
朱凯迪
黄台仰
刘颖匡
郑若骅
卢伟聪
曾钰成
何君尧
郑雁雄
张晓明
卓荣泰
林飞帆
沈伯洋
管碧玲
宋美龄
汪精卫
陈独秀
李大钊
张国焘
贺龙
陈毅
罗荣桓
徐向前
聂荣臻
粟裕
陈云
李先念
薄一波
习仲勋
乔石
李瑞环
尉健行
吴官正
吴邦国
黄菊
陈良宇
陈希同
刘延东
李源潮
张德江
刘云山
王乐泉
回良玉
徐匡迪
刘士余
赖小民
吴小晖
叶简明
陈峰
孙宏斌
杨惠妍
董明珠
雷军
李彦宏|Robin Li
丁磊
黄峥
张朝阳
柳传志
曹德旺
宗庆后
李书福
王传福
马明哲
贝森特|Scott Bessent
沃尔兹|Tim Walz
姆努钦|史蒂文·姆努钦|Steven Mnuchin
杰克·史密斯|Jack Smith
西德尼·鲍威尔|Sidney Powell
杰弗里斯|Hakeem Jeffries
克里希纳莫蒂|Raja Krishnamoorthi
科默|詹姆斯·科默|James Comer
希夫|亚当·希夫|Adam Schiff
奥卡西奥-科尔特斯|Alexandria Ocasio-Cortez
克里斯蒂|Chris Christie
扬金|Glenn Youngkin
雷德菲尔德|Robert Redfield
闫丽梦
默茨|Friedrich Merz
特蕾莎·梅|Theresa May
威廉王子|Prince William
莫拉维茨基
菲亚拉
帕维尔
夏巴兹·谢里夫
塞西
奥尔特加
多里坤·艾沙
布兰斯塔德|Terry Branstad
孙卫东
肖千
乐玉成
马朝旭
刘建超
耿爽
卢沙野
吴江浩
傅聪
戈培尔
戴高乐
托克维尔|Tocqueville
孟德斯鸠
卢梭
伏尔泰
洛克|约翰·洛克|John Locke
霍布斯
韦伯|马克斯·韦伯|Max Weber
哈耶克
弗里德曼|Milton Friedman
亚当·斯密|Adam Smith
阿伦特|汉娜·阿伦特|汉娜·鄂兰|Hannah Arendt
奥威尔|乔治·奥威尔|欧威尔|George Orwell
赫胥黎
索尔仁尼琴
哈维尔|瓦茨拉夫·哈维尔|Václav Havel
托尔斯泰
陀思妥耶夫斯基|杜斯妥也夫斯基
契诃夫
柴可夫斯基
肖邦
拉斐尔
毕加索
韩非
宋徽宗
司马光
王安石
朱元璋
崇祯
雍正
曾国藩
李鸿章
康有为
梁启超
溥仪`;
