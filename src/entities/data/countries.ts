/** Countries and parts of the world, a line each: simplified Chinese (mainland, Taiwan and Hong Kong usage), English, Russian. From the names of the CLDR (Unicode licence), with short forms added. */
export const COUNTRIES = `安道尔|Andorra|Андорра
阿拉伯联合酋长国|阿联酋|UAE|United Arab Emirates|阿拉伯联合大公国|ОАЭ
阿富汗|Afghanistan|Афганистан
安提瓜和巴布达|安地卡及巴布达|Antigua & Barbuda|Антигуа и Барбуда
安圭拉|安奎拉|Anguilla|Ангилья
阿尔巴尼亚|Albania|Албания
亚美尼亚|Armenia|Армения
安哥拉|Angola|Ангола
南极洲|南极|Antarctica|Антарктида
阿根廷|Argentina|Аргентина
美属萨摩亚|American Samoa|Американское Самоа
奥地利|Austria|Австрия
澳大利亚|澳洲|澳大利亚联邦|Australia|Австралия
阿鲁巴|荷属阿鲁巴|Aruba|Аруба
阿塞拜疆|亚塞拜然|亚塞拜疆|Azerbaijan|Азербайджан
波斯尼亚和黑塞哥维那|波黑|波斯尼亚|Bosnia and Herzegovina|Bosnia|波士尼亚与赫塞哥维纳|Bosnia & Herzegovina|Босния и Герцеговина
巴巴多斯|巴贝多|Barbados|Барбадос
孟加拉国|孟加拉|Bangladesh|Бангладеш
比利时|Belgium|Бельгия
布基纳法索|布吉纳法索|Burkina Faso|Буркина-Фасо
保加利亚|Bulgaria|Болгария
巴林|Bahrain|Бахрейн
布隆迪|蒲隆地|Burundi|Бурунди
贝宁|贝南|Benin|Бенин
百慕大|百慕达|Bermuda|Бермудские о-ва
文莱|汶莱|Brunei|Бруней
玻利维亚|Bolivia|Боливия
巴西|Brazil|Бразилия
巴哈马|Bahamas|Багамы
不丹|Bhutan|Бутан
博茨瓦纳|波札那|Botswana|Ботсвана
白俄罗斯|Belarus|Беларусь
伯利兹|贝里斯|Belize|Белиз
加拿大|Canada|Канада
中非共和国|Central African Republic|Центрально-Африканская Республика
Congo - Brazzaville|Конго - Браззавиль
瑞士|Switzerland|Швейцария
科特迪瓦|象牙海岸|Ivory Coast|Côte d’Ivoire|Кот-д’Ивуар
智利|Chile|Чили
喀麦隆|Cameroon|Камерун
中国|中华人民共和国|中国大陆|PRC|People's Republic of China|China|Китай
哥伦比亚|Colombia|Колумбия
哥斯达黎加|哥斯大黎加|Costa Rica|Коста-Рика
古巴|Cuba|Куба
佛得角|维德角|Cape Verde|Кабо-Верде
库拉索|Curaçao|Кюрасао
塞浦路斯|赛普勒斯|Cyprus|Кипр
捷克|捷克共和国|Czech Republic|Czechia|Чехия
德国|西德|东德|德意志|Germany|Германия
吉布提|吉布地|Djibouti|Джибути
丹麦|Denmark|Дания
多米尼克|Dominica|Доминика
多米尼加共和国|多明尼加|Dominican Republic|多明尼加共和国|Доминиканская Республика
阿尔及利亚|Algeria|Алжир
厄瓜多尔|厄瓜多|Ecuador|Эквадор
爱沙尼亚|Estonia|Эстония
埃及|Egypt|Египет
西撒哈拉|Western Sahara|Западная Сахара
厄立特里亚|厄利垂亚|Eritrea|Эритрея
西班牙|Spain|Испания
埃塞俄比亚|衣索比亚|Ethiopia|Эфиопия
芬兰|Finland|Финляндия
斐济|Fiji|Фиджи
福克兰群岛|Falkland Islands|Фолклендские о-ва
密克罗尼西亚|Micronesia|Федеративные Штаты Микронезии
法罗群岛|Faroe Islands|Фарерские о-ва
法国|法兰西|France|Франция
加蓬|加彭|Gabon|Габон
英国|大不列颠|Britain|Great Britain|UK|U.K.|联合王国|United Kingdom|Великобритания
格林纳达|格瑞那达|Grenada|Гренада
格鲁吉亚|Georgia|Грузия
加纳|迦纳|Ghana|Гана
直布罗陀|Gibraltar|Гибралтар
格陵兰|格陵兰岛|Greenland|Гренландия
冈比亚|甘比亚|Gambia|Гамбия
几内亚|Guinea|Гвинея
瓜德罗普|瓜地洛普|Guadeloupe|Гваделупа
赤道几内亚|Equatorial Guinea|Экваториальная Гвинея
希腊|Greece|Греция
危地马拉|瓜地马拉|Guatemala|Гватемала
关岛|Guam|Гуам
几内亚比绍|几内亚比索|Guinea-Bissau|Гвинея-Бисау
圭亚那|盖亚那|Guyana|Гайана
香港|香港特区|香港特别行政区|Hong Kong|HKSAR|Гонконг
洪都拉斯|宏都拉斯|宏国|Honduras|Гондурас
克罗地亚|克罗埃西亚|Croatia|Хорватия
海地|Haiti|Гаити
匈牙利|Hungary|Венгрия
印度尼西亚|印尼|Indonesia|Индонезия
爱尔兰|Ireland|Ирландия
以色列|Israel|Израиль
印度|India|Индия
伊拉克|Iraq|Ирак
伊朗|伊朗伊斯兰共和国|Iran|Иран
冰岛|Iceland|Исландия
意大利|义大利|Italy|Италия
牙买加|Jamaica|Ямайка
约旦|Jordan|Иордания
日本|日本国|Japan|Япония
肯尼亚|肯亚|Kenya|Кения
吉尔吉斯斯坦|吉尔吉斯|Kyrgyzstan|Киргизия
柬埔寨|Cambodia|Камбоджа
基里巴斯|吉里巴斯|Kiribati|Кирибати
科摩罗|葛摩|Comoros|Коморы
圣基茨和尼维斯|圣克里斯多福及尼维斯|St. Kitts & Nevis|Сент-Китс и Невис
朝鲜|北韩|北朝鲜|DPRK|North Korea|КНДР
韩国|南韩|大韩民国|Korea|South Korea|Республика Корея
科威特|Kuwait|Кувейт
开曼群岛|Cayman Islands|о-ва Кайман
哈萨克斯坦|哈萨克|Kazakhstan|Казахстан
老挝|寮国|Laos|Лаос
黎巴嫩|Lebanon|Ливан
圣卢西亚|圣露西亚|St. Lucia|Сент-Люсия
列支敦士登|列支敦斯登|Liechtenstein|Лихтенштейн
斯里兰卡|Sri Lanka|Шри-Ланка
利比里亚|赖比瑞亚|Liberia|Либерия
莱索托|赖索托|Lesotho|Лесото
立陶宛|Lithuania|Литва
卢森堡|Luxembourg|Люксембург
拉脱维亚|Latvia|Латвия
利比亚|Libya|Ливия
摩洛哥|Morocco|Марокко
摩纳哥|Monaco|Монако
摩尔多瓦|Moldova|Молдова
黑山|蒙特内哥罗|Montenegro|Черногория
马达加斯加|Madagascar|Мадагаскар
马绍尔群岛|Marshall Islands|Маршалловы о-ва
北马其顿|马其顿|North Macedonia|Северная Македония
马里|马利|Mali|Мали
缅甸|Myanmar|Burma
蒙古|Mongolia|Монголия
澳门|澳门特区|澳门特别行政区|Macau|Macao
毛里塔尼亚|茅利塔尼亚|Mauritania|Мавритания
马耳他|马尔他|Malta|Мальта
毛里求斯|模里西斯|毛里裘斯|Mauritius|Маврикий
马尔代夫|马尔地夫|Maldives|Мальдивы
马拉维|马拉威|Malawi|Малави
墨西哥|Mexico|Мексика
马来西亚|Malaysia|Малайзия
莫桑比克|莫三比克|Mozambique|Мозамбик
纳米比亚|Namibia|Намибия
新喀里多尼亚|New Caledonia|Новая Каледония
尼日尔|尼日|Niger|Нигер
尼日利亚|奈及利亚|Nigeria|Нигерия
尼加拉瓜|Nicaragua|Никарагуа
荷兰|Netherlands|Нидерланды
挪威|Norway|Норвегия
尼泊尔|Nepal|Непал
瑙鲁|诺鲁|Nauru|Науру
新西兰|纽西兰|New Zealand|Новая Зеландия
阿曼|Oman|Оман
巴拿马|Panama|Панама
秘鲁|Peru|Перу
法属波利尼西亚|法属玻里尼西亚|French Polynesia|Французская Полинезия
巴布亚新几内亚|巴布亚纽几内亚|巴布亚新畿内亚|Papua New Guinea|Папуа — Новая Гвинея
菲律宾|Philippines|Филиппины
巴基斯坦|Pakistan|Пакистан
波兰|Poland|Польша
波多黎各|Puerto Rico|Пуэрто-Рико
巴勒斯坦|Palestine|Palestinian Territories
葡萄牙|Portugal|Португалия
帕劳|帛琉|Palau|Палау
巴拉圭|Paraguay|Парагвай
卡塔尔|卡达|Qatar|Катар
罗马尼亚|Romania|Румыния
塞尔维亚|Serbia|Сербия
俄罗斯|俄国|俄罗斯联邦|Russian Federation|Russia|Россия
卢旺达|卢安达|Rwanda|Руанда
沙特阿拉伯|沙特|沙地阿拉伯|沙乌地|沙乌地阿拉伯|Saudi Arabia|Саудовская Аравия
所罗门群岛|索罗门群岛|Solomon Islands|Соломоновы о-ва
塞舌尔|塞席尔|Seychelles|Сейшельские о-ва
苏丹|Sudan|Судан
瑞典|Sweden|Швеция
新加坡|Singapore|Сингапур
斯洛文尼亚|斯洛维尼亚|Slovenia|Словения
斯洛伐克|Slovakia|Словакия
塞拉利昂|狮子山|Sierra Leone|Сьерра-Леоне
圣马力诺|圣马利诺|San Marino|Сан-Марино
塞内加尔|Senegal|Сенегал
索马里|索马利亚|Somalia|Сомали
苏里南|苏利南|Suriname|Суринам
南苏丹|South Sudan|Южный Судан
圣多美和普林西比|圣多美普林西比|São Tomé & Príncipe|Сан-Томе и Принсипи
萨尔瓦多|El Salvador|Сальвадор
叙利亚|Syria|Сирия
斯威士兰|史瓦帝尼|Eswatini|Эсватини
乍得|查德|Chad|Чад
多哥|Togo|Того
泰国|Thailand|Таиланд
塔吉克斯坦|塔吉克|Tajikistan|Таджикистан
东帝汶|Timor-Leste|Восточный Тимор
土库曼斯坦|土库曼|Turkmenistan|Туркменистан
突尼斯|突尼西亚|Tunisia|Тунис
汤加|东加|Tonga|Тонга
土耳其|Turkey|Türkiye|Турция
特立尼达和多巴哥|千里达及托巴哥|千里达和多巴哥|Trinidad & Tobago|Тринидад и Тобаго
图瓦卢|吐瓦鲁|Tuvalu|Тувалу
台湾|中华民国|宝岛台湾|ROC|Republic of China|Taiwan|Тайвань
坦桑尼亚|坦尚尼亚|Tanzania|Танзания
乌克兰|Ukraine|Украина
乌干达|Uganda|Уганда
美国|美利坚合众国|美利坚|United States of America|U.S.|US|USA|U.S.A.|America|the States|США|United States|Соединенные Штаты
乌拉圭|Uruguay|Уругвай
乌兹别克斯坦|乌兹别克|Uzbekistan|Узбекистан
梵蒂冈|Vatican City|Vatican|Holy See|Ватикан
圣文森特和格林纳丁斯|圣文森及格瑞那丁|St. Vincent & Grenadines|Сент-Винсент и Гренадины
委内瑞拉|Venezuela|Венесуэла
越南|Viet Nam|Vietnam|Вьетнам
瓦努阿图|万那杜|Vanuatu|Вануату
萨摩亚|Samoa|Самоа
科索沃|Kosovo|Косово
也门|叶门|Yemen|Йемен
南非|South Africa|Южно-Африканская Республика
赞比亚|尚比亚|Zambia|Замбия
津巴布韦|辛巴威|Zimbabwe|Зимбабве
刚果民主共和国|刚果（金）|民主刚果|Democratic Republic of the Congo|DRC
刚果|Congo
苏联|前苏联|Soviet Union|USSR|СССР
南斯拉夫|Yugoslavia
英格兰|England
苏格兰|Scotland
威尔士|Wales
北爱尔兰|Northern Ireland
捷克斯洛伐克|Czechoslovakia
满洲国
欧洲|Europe|Европа
亚洲|Asia|Азия
非洲|Africa|Африка
北美洲|北美|North America
南美洲|南美|South America
拉丁美洲|拉美|Latin America
中美洲|Central America
大洋洲|Oceania
东南亚|Southeast Asia
南亚|South Asia
东亚|East Asia
中亚|Central Asia
东北亚|Northeast Asia
中东|Middle East
西欧|Western Europe
东欧|Eastern Europe
中欧|Central Europe
北欧|Northern Europe|Scandinavia
南欧
西非|West Africa
东非|East Africa
北非|North Africa
印太地区|印太|印太区域|Indo-Pacific
亚太地区|亚太|亚太区域|Asia-Pacific
欧亚大陆|Eurasia
美洲|Americas
加勒比海|加勒比地区|加勒比|Caribbean
巴尔干半岛|巴尔干|Balkans
朝鲜半岛|韩半岛|Korean Peninsula
中南半岛|印度支那
阿拉伯半岛|Arabian Peninsula
高加索|高加索地区|Caucasus
西伯利亚|Siberia
北极|北极圈|Arctic
南极|Antarctic`;
