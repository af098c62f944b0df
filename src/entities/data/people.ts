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
孙中山|Sun Yat-sen
蒋介石|Chiang Kai-shek
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
侯友宜
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
唐太宗
武则天
康熙
乾隆
慈禧
曹操
刘备
诸葛亮
关羽
张飞
孙权
李白
杜甫
苏轼
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
亨特·拜登|杭特·拜登|Hunter Biden
哈里斯|贺锦丽|卡玛拉·哈里斯|Kamala Harris
奥巴马|欧巴马|Barack Obama|Obama|Обама
希拉里|希拉蕊|希拉里·克林顿|Hillary Clinton
克林顿|柯林顿|比尔·克林顿|Bill Clinton|Clinton
小布什|George W. Bush
布什|George Bush
里根|雷根|Ronald Reagan|Reagan
尼克松|尼克森|Richard Nixon|Nixon
卡特|Jimmy Carter
肯尼迪|John F. Kennedy
罗斯福|Franklin Roosevelt
杜鲁门|Harry Truman
艾森豪威尔|艾森豪|Eisenhower
林肯|Abraham Lincoln
乔治·华盛顿|George Washington
杰斐逊|Thomas Jefferson
彭斯|Mike Pence
蓬佩奥|庞佩奥|庞培欧|Mike Pompeo|Pompeo
布林肯|Antony Blinken|Blinken
沙利文|苏利文|Jake Sullivan
奥斯汀防长|Lloyd Austin
耶伦|叶伦|Janet Yellen|Yellen
雷蒙多|Gina Raimondo
戴琪|Katherine Tai
莱特希泽|Robert Lighthizer
纳瓦罗|Peter Navarro
博尔顿|波顿|John Bolton
班农|Steve Bannon
朱利安尼|Rudy Giuliani
巴尔|William Barr
加兰|贾兰德|Merrick Garland
康米|James Comey
福奇|佛奇|Anthony Fauci|Fauci
鲍威尔|鲍尔|Jerome Powell
佩洛西|裴洛西|Nancy Pelosi|Pelosi
麦康奈尔|Mitch McConnell
麦卡锡|Kevin McCarthy
舒默|Chuck Schumer
卢比奥|鲁比奥|Marco Rubio
克鲁兹|Ted Cruz
格雷厄姆|葛瑞姆|Lindsey Graham
霍利|Josh Hawley
科顿|Tom Cotton
桑德斯|Bernie Sanders
沃伦|Elizabeth Warren
德桑蒂斯|Ron DeSantis
纽森|Gavin Newsom
库默|科莫|Andrew Cuomo
霍楚|霍楚尔|Kathy Hochul
白思豪|Bill de Blasio
黑利|海利|Nikki Haley
拉马斯瓦米|Vivek Ramaswamy
万斯|J.D. Vance|JD Vance
克里|John Kerry
普萨基|莎琪|Jen Psaki
普赖斯|Ned Price
柯比|科比|John Kirby
伯恩斯|Nicholas Burns
米利|Mark Milley
马斯克|伊隆·马斯克|埃隆·马斯克|伊龙·马斯克|Elon Musk|Musk|Маск
盖茨|比尔·盖茨|Bill Gates
扎克伯格|祖克柏|马克·扎克伯格|Mark Zuckerberg|Zuckerberg
贝索斯|贝佐斯|杰夫·贝索斯|Jeff Bezos|Bezos
乔布斯|贾伯斯|史蒂夫·乔布斯|Steve Jobs
库克|蒂姆·库克|Tim Cook
巴菲特|Warren Buffett
索罗斯|George Soros
皮查伊|Sundar Pichai
奥尔特曼|Sam Altman
黄仁勋|Jensen Huang
多尔西|Jack Dorsey
爱泼斯坦|Jeffrey Epstein
卡尔森|塔克·卡尔森|Tucker Carlson
基辛格|季辛吉|Henry Kissinger|Kissinger
布热津斯基
余茂春|Miles Yu
班浩然
普京|普丁|弗拉基米尔·普京|Vladimir Putin|Putin|Владимир Путин|Путин
梅德韦杰夫|Dmitry Medvedev|Медведев
拉夫罗夫|谢尔盖·拉夫罗夫|Sergei Lavrov|Sergey Lavrov|Лавров
绍伊古|Sergei Shoigu|Шойгу
佩斯科夫|Dmitry Peskov|Песков
普里戈津|普里戈任|Yevgeny Prigozhin|Пригожин
纳瓦尔尼|Alexei Navalny|Навальный
戈尔巴乔夫|Mikhail Gorbachev|Горбачев
叶利钦|Boris Yeltsin
列宁|Lenin|Ленин
斯大林|史达林|Stalin|Сталин
赫鲁晓夫|Khrushchev
勃列日涅夫|Brezhnev
托洛茨基
卢卡申科|卢卡申克|Alexander Lukashenko|Лукашенко
泽连斯基|泽伦斯基|Volodymyr Zelensky|Volodymyr Zelenskyy|Zelensky|Zelenskyy|Зеленский
库列巴|Dmytro Kuleba
默克尔|梅克尔|Angela Merkel|Merkel
朔尔茨|萧兹|萧茨|Olaf Scholz|Scholz
贝尔伯克|贝尔博克|Annalena Baerbock
马克龙|马克宏|Emmanuel Macron|Macron
萨科齐|Nicolas Sarkozy
约翰逊|强森|鲍里斯·约翰逊|Boris Johnson
特拉斯|Liz Truss
苏纳克|Rishi Sunak
卡梅伦|David Cameron
特雷莎·梅|文翠珊
撒切尔|柴契尔|撒切尔夫人|Margaret Thatcher
丘吉尔|邱吉尔|Winston Churchill
查尔斯三世|King Charles
伊丽莎白二世|Queen Elizabeth II
哈里王子|Prince Harry
梅洛尼|Giorgia Meloni
冯德莱恩|范德赖恩|Ursula von der Leyen
米歇尔|Charles Michel
博雷利|波瑞尔|Josep Borrell
斯托尔滕贝格|Jens Stoltenberg
古特雷斯|古特瑞斯|António Guterres|Antonio Guterres
谭德塞|Tedros Adhanom Ghebreyesus
巴切莱特|Michelle Bachelet
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
米开朗基罗|Michelangelo
梵高|Van Gogh
柏拉图|Plato
苏格拉底|Socrates
亚里士多德|Aristotle
方济各|教宗方济各|Pope Francis
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
莫迪|Narendra Modi|Modi
苏杰生|Subrahmanyam Jaishankar
莫里森|Scott Morrison
阿尔巴尼斯|艾班尼斯|Anthony Albanese
黄英贤|Penny Wong
佩恩|Marise Payne
阿德恩|Jacinda Ardern
特鲁多|杜鲁道|杜鲁多|Justin Trudeau|Trudeau
弗里兰|方慧兰|Chrystia Freeland
赵美兰
博索纳罗|Jair Bolsonaro|Bolsonaro
卢拉|Lula da Silva|Lula
马杜罗|Nicolás Maduro|Nicolas Maduro
查韦斯|Hugo Chávez
卡斯特罗|Fidel Castro
洛佩斯·奥夫拉多尔
米莱|Javier Milei
杜特尔特|杜特蒂|Rodrigo Duterte
小马科斯|小马可斯|Ferdinand Marcos Jr.
马哈蒂尔|马哈迪|Mahathir
李显龙|Lee Hsien Loong
李光耀
洪森|Hun Sen
巴育|Prayut
昂山素季|昂山素姬|翁山苏姬|Aung San Suu Kyi
敏昂莱|Min Aung Hlaing
佐科|佐科威|Joko Widodo
阮富仲
埃尔多安|艾尔多安|Recep Tayyip Erdogan|Erdogan|Erdoğan
内塔尼亚胡|纳坦雅胡|Benjamin Netanyahu|Netanyahu
阿巴斯|Mahmoud Abbas
鲁哈尼|Hassan Rouhani
莱希|Ebrahim Raisi
哈梅内伊|Ali Khamenei
阿萨德|Bashar al-Assad|Assad
萨达姆|Saddam Hussein
卡扎菲|Gaddafi
本·拉登|本拉登|Osama bin Laden
萨勒曼|Mohammed bin Salman
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
李在镕`;
