/** Invented articles with one edit of each kind. `[from, to]` stands once in the text. */
export interface Sample {
  readonly language: string;
  readonly paragraphs: readonly string[];
  readonly number: readonly [string, string];
  readonly name: readonly [string, string];
  readonly negation: readonly [string, string];
  readonly sentence: string;
  readonly paragraph: string;
  readonly furniture: string;
}

export const SAMPLES: readonly Sample[] = [
  {
    language: 'en',
    paragraphs: [
      'The harbour council of Varn voted on Tuesday to reopen the old ferry line. It had been closed for 14 years.',
      '“We will pay for the boats ourselves,” said Mara Quill, who leads the council. She did not name a date.',
      'Residents of the far shore have asked for a crossing since the bridge fell. A petition was signed by 2,310 of them.',
      'The first boat is being painted in the yard behind the market. Its engine comes from a tug that nobody wanted.',
    ],
    number: ['2,310', '2,810'],
    name: ['Mara Quill', 'Mara Tolland'],
    negation: ['She did not name', 'She did name'],
    sentence: 'Two members of the council left the room before the vote.',
    paragraph:
      'A smaller line across the northern bay was given up last spring, and its landing stage was sold to a fisherman.',
    furniture: 'Advertisement',
  },
  {
    language: 'zh-Hans',
    paragraphs: [
      '明湖市议会周二表决通过，重开停航十四年的旧渡轮航线。首航日期还没有公布。',
      '“船由我们自己出钱，”议会主席林书远说。他没有透露具体的开航时间。',
      '自从大桥倒塌以后，对岸居民一直要求恢复摆渡。共有2310人在请愿书上签名。',
      '第一艘船正在市场后面的船坞里上漆。发动机来自一艘谁都不要的拖轮。',
    ],
    number: ['2310人', '2810人'],
    name: ['林书远', '林书航'],
    negation: ['他没有透露', '他透露'],
    sentence: '两名议员在表决之前离开了会场。',
    paragraph: '北湾的一条小航线去年春天已经废弃，它的栈桥卖给了一位渔民，现在用来晒网。',
    furniture: '相关阅读',
  },
  {
    language: 'zh-Hant',
    paragraphs: [
      '港邊的舊書店下個月關門。店主說，房租在五年裡漲了三倍，他付不起了。',
      '「我賣書賣了四十年，」許文舟說。「不是不想做，是做不下去。」',
      '鄰居們為他辦了一場告別會。那天晚上來了128個人，把整條巷子都站滿了。',
      '書店裡還剩下一萬多本書，一部分會送給圖書館，其餘的由老顧客帶走。',
    ],
    number: ['128個人', '182個人'],
    name: ['許文舟', '許文浩'],
    negation: ['不是不想做', '是不想做'],
    sentence: '有人從外縣市搭了三個小時的火車過來。',
    paragraph: '房東表示，新的租客打算在這裡開一間咖啡館，牆上的木頭書架會全部留下來。',
    furniture: '延伸閱讀',
  },
  {
    language: 'ru',
    paragraphs: [
      'Совет портового города Варн проголосовал за возвращение старого парома. Линия не работала 14 лет.',
      '«Мы сами заплатим за катера», – сказала Мара Лугова, глава совета. Срока она не назвала.',
      'Жители другого берега просили о переправе с тех пор, как рухнул мост. Под обращением подписались 2310 человек.',
      'Первый катер красят на верфи за рынком. Двигатель сняли с буксира, который никому был не нужен.',
    ],
    number: ['2310 человек', '2810 человек'],
    name: ['Мара Лугова', 'Мара Степнова'],
    negation: ['никому был не нужен', 'никому был нужен'],
    sentence: 'Двое членов совета вышли из зала до начала голосования.',
    paragraph: 'Небольшую линию через северную бухту закрыли прошлой весной, а её причал продали местному рыбаку.',
    furniture: 'Реклама',
  },
  {
    language: 'fa',
    paragraphs: [
      'شورای بندر وارن روز سه‌شنبه رأی داد که خط قدیمی کشتی دوباره باز شود. این خط ۱۴ سال بسته بود.',
      '«پول قایق‌ها را خودمان می‌دهیم»، این را مارا کویل گفت که رئیس شورا است. او تاریخ را نگفت و رفت.',
      'ساکنان آن سوی خلیج از زمان فرو ریختن پل خواهان گذرگاه بودند. ۲۳۱۰ نفر از آنان نامه را امضا کردند.',
      'نخستین قایق را در کارگاه پشت بازار رنگ می‌زنند و موتور آن از یک یدک‌کش کهنه آمده است.',
    ],
    number: ['۲۳۱۰ نفر', '۲۸۱۰ نفر'],
    name: ['مارا کویل', 'مارا تالند'],
    negation: ['از یک یدک‌کش کهنه آمده است', 'از یک یدک‌کش کهنه آمده نیست'],
    sentence: 'دو عضو شورا پیش از رأی‌گیری از اتاق بیرون رفتند.',
    paragraph: 'خط کوچک‌تری که از خلیج شمالی می‌گذشت بهار گذشته کنار گذاشته شد و اسکله‌اش را به ماهیگیری فروختند.',
    furniture: 'تبلیغات',
  },
  {
    language: 'ja',
    paragraphs: [
      '湊町の議会は火曜日、古い渡し船の航路を再開することを決めた。航路は十四年間閉じられていた。',
      '「船の費用は自分たちで出す」と議長の森川千夏さんは話した。再開の日は明らかにしなかった。',
      '橋が落ちてから、対岸の住民は渡し船を求めてきた。嘆願書には2310人が署名した。',
      '最初の船は市場の裏の造船所で塗装を受けている。エンジンは古い引き船のものだ。',
    ],
    number: ['2310人', '2810人'],
    name: ['森川千夏', '森川千秋'],
    negation: ['明らかにしなかった', '明らかにした'],
    sentence: '議員二人は採決の前に会場を出た。',
    paragraph: '北の入り江を渡る小さな航路は昨年の春に廃止され、桟橋は地元の漁師に売られた。',
    furniture: '広告',
  },
  {
    language: 'ko',
    paragraphs: [
      '바른 항구 의회는 화요일 옛 나룻배 노선을 다시 열기로 했다. 이 노선은 14년 동안 닫혀 있었다.',
      '“배 값은 우리가 낸다”고 의장 한서윤 씨가 말했다. 그는 날짜를 밝히지 않았다.',
      '다리가 무너진 뒤로 건너편 주민들은 나룻배를 요구해 왔다. 청원서에는 2310명이 서명했다.',
      '첫 배는 시장 뒤 조선소에서 칠을 하고 있다. 엔진은 낡은 예인선에서 가져왔다.',
    ],
    number: ['2310명', '2810명'],
    name: ['한서윤', '한서진'],
    negation: ['밝히지 않았다', '밝혔다'],
    sentence: '의원 두 명은 표결이 시작되기 전에 자리를 떴다.',
    paragraph: '북쪽 만을 건너던 작은 노선은 지난봄에 없어졌고, 그 선착장은 어부에게 팔렸다.',
    furniture: '관련기사',
  },
  {
    language: 'vi',
    paragraphs: [
      'Hội đồng cảng Varn hôm thứ Ba đã bỏ phiếu mở lại tuyến phà cũ. Tuyến này đã đóng cửa 14 năm.',
      '“Chúng tôi sẽ tự trả tiền cho những con thuyền,” bà Lê Thu Hà nói. Bà không nói rõ ngày nào.',
      'Người dân bờ bên kia xin một chuyến phà từ khi cây cầu sập. Có 2310 người ký vào đơn.',
      'Chiếc thuyền đầu tiên đang được sơn ở xưởng sau chợ. Máy của nó lấy từ một tàu kéo cũ.',
    ],
    number: ['2310 người', '2810 người'],
    name: ['Lê Thu Hà', 'Lê Thu Mai'],
    negation: ['Bà không nói rõ', 'Bà nói rõ'],
    sentence: 'Hai thành viên hội đồng rời phòng trước khi bỏ phiếu.',
    paragraph:
      'Một tuyến nhỏ hơn qua vịnh phía bắc đã bị bỏ vào mùa xuân năm ngoái và bến của nó được bán cho ngư dân.',
    furniture: 'Quảng cáo',
  },
  {
    language: 'es',
    paragraphs: [
      'El consejo del puerto de Varn votó el martes a favor de reabrir la vieja línea de barcos. Llevaba 14 años cerrada.',
      '«Pagaremos los barcos nosotros», dijo Mara Quiles, que preside el consejo. Ella no dio una fecha.',
      'Los vecinos de la otra orilla piden un paso desde que cayó el puente. La petición lleva 2310 firmas.',
      'El primer barco se pinta en el astillero detrás del mercado. Su motor viene de un remolcador.',
    ],
    number: ['2310 firmas', '2810 firmas'],
    name: ['Mara Quiles', 'Mara Toledano'],
    negation: ['Ella no dio', 'Ella dio'],
    sentence: 'Dos miembros del consejo salieron de la sala antes de la votación.',
    paragraph:
      'Una línea más corta por la bahía del norte se abandonó la primavera pasada y su muelle se vendió a un pescador.',
    furniture: 'Publicidad',
  },
  {
    language: 'pt-BR',
    paragraphs: [
      'O conselho do porto de Varn votou na terça-feira pela reabertura da antiga linha de barcos. Ela ficou fechada 14 anos.',
      '“Nós mesmos vamos pagar os barcos”, disse Mara Quintela, que preside o conselho. Ela não deu uma data.',
      'Os moradores da outra margem pedem uma travessia desde que a ponte caiu. O pedido tem 2310 assinaturas.',
      'O primeiro barco está sendo pintado no estaleiro atrás do mercado. O motor veio de um rebocador.',
    ],
    number: ['2310 assinaturas', '2810 assinaturas'],
    name: ['Mara Quintela', 'Mara Tavares'],
    negation: ['Ela não deu', 'Ela deu'],
    sentence: 'Dois membros do conselho deixaram a sala antes da votação.',
    paragraph:
      'Uma linha menor pela baía do norte foi abandonada na primavera passada e o cais foi vendido a um pescador.',
    furniture: 'Publicidade',
  },
];
