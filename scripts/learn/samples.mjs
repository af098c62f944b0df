/**
 * Statements of origin in every language, in words of our own, that labelled pages seldom hold; and lines beside which an
 * address is none of the original. `@` is the address, `#` the title of the original, `⏎`
 * a new line.
 */
const PROSE = {
  en: 'The old landing opened again this spring, and more people came on the first day than the two boats could carry across the river. The pilot has to steer around the new pier before he can come alongside.',
  de: 'Der alte Anleger ist in diesem Frühjahr wieder geöffnet worden, und am ersten Tag kamen mehr Leute, als die zwei Boote über den Fluss tragen konnten. Der Lotse muss um den neuen Pfeiler steuern.',
  fr: 'Le vieux débarcadère a rouvert ce printemps, et le premier jour il est venu plus de monde que les deux bateaux ne pouvaient en porter. Le pilote doit contourner la nouvelle pile avant d’accoster.',
  es: 'El viejo embarcadero reabrió esta primavera, y el primer día llegó más gente de la que podían llevar las dos barcas. El piloto tiene que rodear el nuevo pilar antes de atracar en la orilla.',
  pt: 'O velho cais reabriu nesta primavera, e no primeiro dia veio mais gente do que os dois barcos podiam levar. O barqueiro precisa contornar o novo pilar antes de atracar na margem do rio.',
  it: 'Il vecchio imbarcadero ha riaperto in primavera, e il primo giorno è venuta più gente di quanta le due barche potessero portarne. Il pilota deve aggirare il nuovo pilone prima di attraccare.',
  nl: 'De oude aanlegplaats is dit voorjaar weer geopend, en op de eerste dag kwamen er meer mensen dan de twee boten konden dragen. De loods moet om de nieuwe pijler heen sturen.',
  pl: 'Stara przystań została wiosną otwarta na nowo i pierwszego dnia przyszło więcej ludzi, niż mogły zabrać dwie łodzie. Sternik musi ominąć nowy filar, zanim dobije do brzegu rzeki.',
  ru: 'Старая пристань этой весной открылась снова, и в первый день пришло больше людей, чем могли взять две лодки. Лоцману приходится обходить новую опору, прежде чем причалить к берегу.',
  uk: 'Стара пристань цієї весни відкрилася знову, і першого дня прийшло більше людей, ніж могли взяти два човни. Лоцманові доводиться обходити нову опору, перш ніж пристати до берега.',
  tr: 'Eski iskele bu ilkbaharda yeniden açıldı ve ilk gün iki teknenin taşıyabileceğinden daha çok insan geldi. Kılavuz kıyıya yanaşmadan önce yeni ayağın çevresinden dolaşmak zorunda.',
  vi: 'Bến đò cũ đã mở lại vào mùa xuân này, và ngay ngày đầu số người đến đã nhiều hơn sức chở của hai chiếc đò. Người lái phải vòng qua trụ cầu mới trước khi cập bến bên kia sông.',
  id: 'Dermaga lama dibuka lagi musim semi ini, dan pada hari pertama orang yang datang lebih banyak daripada yang dapat dibawa dua perahu. Juru mudi harus memutari tiang baru sebelum merapat.',
  ar: 'أعيد فتح المرسى القديم هذا الربيع، وجاء في اليوم الأول عدد من الناس أكبر مما يستطيع القاربان حمله، ولذلك على الربان أن يلتف حول الدعامة الجديدة قبل أن يرسو على الضفة.',
  fa: 'اسکلهٔ قدیمی این بهار دوباره باز شد و در روز نخست بیش از آنچه دو قایق می‌توانستند ببرند مردم آمدند. ناخدا باید پیش از پهلو گرفتن پایهٔ تازه را دور بزند و آهسته نزدیک شود.',
  zh: '河边的老码头今年重新开放，第一天就来了许多人。摆渡的师傅说，水位比去年高了半米，船要绕过新修的桥墩才能靠岸。孩子们把纸船放进水里，看它们慢慢漂远，直到拐弯处再也看不见。',
  ja: '川べりの古い船着き場がこの春また開き、最初の日には二艘の舟では運びきれないほどの人が来た。水は去年より半メートル高く、船頭は新しい橋脚を回らなければ岸に着けないという。',
  ko: '강가의 낡은 나루터가 올봄 다시 문을 열었고, 첫날에는 배 두 척으로는 다 태울 수 없을 만큼 많은 사람이 왔다. 물이 작년보다 반 미터 높아 사공은 새 교각을 돌아가야 한다.',
};
const YES = `
en top Source: @
en bottom Source: @
en top > Translated from [#](@) by Mara Lind
en bottom *This is a translation of [#](@), originally written by Mara Lind.*
en bottom Originally published at [River Post](@)
en top [#](@) by Mara Lind
en top @
de top Dieser Artikel ist eine Übersetzung von [#](@).
de bottom _Quelle: [#](@)_
de top Der Originalartikel erschien auf [River Post](@) und wurde von Jo Berg übersetzt.
de bottom Im Original von Mara Lind verfasst, zu finden unter <@>
fr top > Cet article est une traduction de [#](@) de Mara Lind.
fr bottom Source : @
fr bottom Traduit de l’anglais, article original : [#](@)
es top *Esta es una traducción del artículo [#](@) escrito por Mara Lind*
es bottom Fuente: @
es bottom Este artículo se publicó originalmente en [River Post](@)
pt top > Este texto é uma tradução de [#](@)
pt bottom _Texto publicado originalmente em [River Post](@), por Mara Lind._
pt bottom Fonte: [#](@)
it top Traduzione dell’articolo [#](@)
it bottom Questo articolo è stato pubblicato in origine su [River Post](@)
it bottom Fonte: @
nl top Dit artikel is een vertaling van [#](@)
nl bottom Bron: @
pl top Artykuł jest tłumaczeniem tekstu [#](@)
pl bottom Źródło: @
ru top Перевод статьи [Mara Lind](https://twitter.com/maralind): [#](@)
ru bottom Источник: @
ru bottom Это перевод [статьи](@), опубликованной в River Post
uk top Це переклад статті [#](@)
uk bottom Джерело: @
tr top Bu yazı [#](@) makalesinin çevirisidir.
tr bottom Kaynak: @
vi top Bài viết được dịch từ [#](@)
vi bottom Nguồn: @
id top Artikel ini diterjemahkan dari [#](@)
id bottom Sumber: @
ar top هذا المقال مترجم عن [#](@)
ar bottom المصدر: @
fa top این نوشته ترجمهٔ [#](@) است
fa bottom منبع: @
zh top 来源：@
zh bottom 来源：[#](@)
zh top 本文翻译自 Mara Lind 的 [#](@)。
zh bottom 英文原文：[#](@)
zh top - [#](@)
zh bottom 译自：@
ja top この記事は [#](@) の日本語訳です。
ja bottom 出典：@
ja top 以下の文章は Mara Lind による [#](@) を翻訳したものです。
ko top 이 글은 [Mara Lind](https://twitter.com/maralind)의 [#](@)를 번역한 글입니다.
ko bottom 출처: @
ko top > 원문 - [#](@)
ko top > @ 를 번역한 글입니다.
ko top 이 글은 @ 를 동의를 얻어 번역한 글입니다.
ko top > 이 문서는 [@](@)의 내용을 번역한 문서입니다.
ko top 이 글은 River Post 블로그의 [#](@)를 한국어로 번역한 글입니다.
ja top この記事は「[#](@)」の翻訳記事です。
ja top この記事は以下のサイトの翻訳記事です。⏎⏎@
ja top これは [#](@) の翻訳です。著者の許可を得て公開しています。
ru top Перевод статьи «[#](@)».
ru top > Это перевод заметки [«#»](@), на которую указали в рассылке.
vi top > Bài viết được dịch từ [nguồn](@)
vi top *Bài viết được dịch từ: [riverpost.example.com](@)*
vi bottom Bài viết được dịch từ bài gốc: @
vi top - Bài viết được dịch từ bài [#](@) của tác giả [Mara Lind](https://example.net/@mara).
es top > _Este artículo es una traducción de [#](@). Todo el contenido aparece en aquel artículo._
es top Este artículo fue publicado en [su blog](@). Yo solo lo traduje al español.
fr bottom Crédit : cet article est une traduction partielle de [cet article](@), écrit par [Mara Lind](https://example.net/mara).
fr bottom ---⏎Auteur : [Mara Lind](https://example.net/mara)  ⏎Source : [#](@)  ⏎Date de parution originale : 3 mars 2021⏎⏎---⏎Traducteur : [Jo Berg](https://example.net/jo)
pt top > Este artigo é uma tradução desta publicação: @
pt bottom Este texto pode ser encontrado em sua forma original em: [@](@)
en top > **Note**⏎>⏎> This post originally appeared on my former blog:⏎>⏎> [@](@)
en top This post first appeared on [River Post](@), and was published elsewhere later.
zh bottom **本文转载自公众号河岸（ID：riverbank）。**⏎⏎**原文链接**：⏎⏎@
zh top 本文轉載自 [河岸的網誌](@)
zh bottom 转载自公众号【河岸】[#](@)
zh top 原文链接=@⏎作者=Mara Lind⏎译者=乔
zh bottom 本文首发于：https://reader.example.net/articles/12345⏎⏎---⏎⏎via: @⏎⏎作者：[Mara Lind](https://example.net/mara)⏎译者：[乔](https://example.net/jo)
en bottom [Original](@)
en top Original: [#](@)
en top [Original post](@)
en bottom Original post: [#](@)
en bottom [View original](@)
en top View original: [#](@)
en top [Read the original article](@)
en bottom Read the original article: [#](@)
de bottom [Originalartikel](@)
de top Originalartikel: [#](@)
de top [Zum Original](@)
de bottom Zum Original: [#](@)
fr bottom [Article original](@)
fr top Article original: [#](@)
fr top [Lire l’original](@)
fr bottom Lire l’original: [#](@)
es bottom [Artículo original](@)
es top Artículo original: [#](@)
es top [Ver original](@)
es bottom Ver original: [#](@)
pt bottom [Texto original](@)
pt top Texto original: [#](@)
pt top [Artigo original](@)
pt bottom Artigo original: [#](@)
it bottom [Articolo originale](@)
it top Articolo originale: [#](@)
nl bottom [Origineel artikel](@)
nl top Origineel artikel: [#](@)
pl bottom [Oryginał](@)
pl top Oryginał: [#](@)
ru bottom [Оригинал](@)
ru top Оригинал: [#](@)
ru top [Оригинал статьи](@)
ru bottom Оригинал статьи: [#](@)
uk bottom [Оригінал](@)
uk top Оригінал: [#](@)
uk top [Оригінал статті](@)
uk bottom Оригінал статті: [#](@)
tr bottom [Orijinal makale](@)
tr top Orijinal makale: [#](@)
vi bottom [Bài gốc](@)
vi top Bài gốc: [#](@)
id bottom [Artikel asli](@)
id top Artikel asli: [#](@)
ar bottom [المقال الأصلي](@)
ar top المقال الأصلي: [#](@)
fa bottom [متن اصلی](@)
fa top متن اصلی: [#](@)
zh bottom [原文](@)
zh top 原文: [#](@)
zh top [原文链接](@)
zh bottom 原文链接: [#](@)
zh bottom [阅读原文](@)
zh top 阅读原文: [#](@)
ja bottom [原文](@)
ja top 原文: [#](@)
ja top [元記事](@)
ja bottom 元記事: [#](@)
ko bottom [원문](@)
ko top 원문: [#](@)
ko top [원문 링크](@)
ko bottom 원문 링크: [#](@)
uk top Переклад [#](@)
uk top Стаття є перекладом [#](@).
uk bottom За матеріалами [#](@)
uk bottom Переклад з англійської: @
ru top Перевод: [#](@)
ru bottom По материалам [#](@)
en top Translation of [#](@)
en bottom Adapted from [#](@).
en top This page is a translation of [#](@)
en bottom (Originally posted at @)
de top Übersetzung von [#](@)
fr top Traduction de [#](@)
es bottom Traducido de [#](@)
pt bottom Traduzido de [#](@)
it bottom Tradotto da [#](@)
pl bottom Tłumaczenie artykułu [#](@)
tr bottom [#](@) adresinden çevrilmiştir.
ja bottom 元記事：[#](@)
ko bottom 이 글은 [#](@)를 옮긴 것입니다.
zh bottom （译自 [#](@)）
`;
const NO = `
en bottom Learn more about the ferry at [River Post](@)
en top In [an earlier post](@) I told how the landing was closed, and many of you wrote to me.
en bottom Thanks to Jo Berg for the [original idea](@) of this drawing.
en bottom Please cite this article as @
en top Photo: [Mara Lind](@)
en bottom - [#](@)
en bottom This article is also available in [German](@).
de bottom Siehe auch [#](@)
de top Der Fluss wird [seit Jahren](@) vertieft, wie die Zeitung im letzten Herbst geschrieben hat.
fr bottom Pour en savoir plus : [#](@)
es bottom Más información en [River Post](@)
pt bottom Leia mais sobre o cais em [River Post](@)
ru bottom Подробнее читайте в статье [#](@)
uk bottom Детальніше: [#](@)
zh bottom 参考资料：[#](@)
zh bottom 延伸阅读：[#](@)
zh top 去年我写过[一篇文章](@)，讲的是码头为什么关闭。
zh bottom 图片来自 [河岸影像](@)
zh bottom 转载请注明出处：@
zh top 本文来自 [水墨](@) 投稿，欢迎更多朋友参与到本站的维护工作中来。
ja bottom 参考：[#](@)
ko bottom 참고: [#](@)
pl bottom Zobacz też: [#](@)
it bottom Per saperne di più: [#](@)
vi bottom Xem thêm: [#](@)
tr bottom Daha fazla bilgi için: [#](@)
en bottom ## References⏎⏎- [The bridge](https://bridge.example.net/pillars/2019)⏎- [#](@)⏎- [Tides](https://tides.example.net/tables/2020)
en bottom ## Resources⏎⏎- [Original announcement](@)⏎- [Tides](https://tides.example.net/tables/2020)⏎- [Maps](https://maps.example.net/river/2020)
en top This page explains how the original [landing](@) worked and what has come in its place since then, with drawings of each stage.
en top Our builds need the map set, so download it from @ before you start; the original files are large.
en bottom The text is released under the terms that [River Commons](@) has published.
en bottom Read the source of the drawing at [River Post](@).
ru bottom ## Что почитать⏎⏎- Справочник [лоцмана](https://tides.example.net/tables/2020).⏎- Заметка [о мосте](https://bridge.example.net/pillars/2019).⏎- Перевод статьи [#](@) Йо Берга.
zh bottom ## 参考资料⏎⏎1. [桥墩](https://bridge.example.net/pillars/2019)⏎2. [#](@)⏎3. [潮汐](https://tides.example.net/tables/2020)
zh bottom 本文由 [水墨](@) 根据互联网内容整理而成，转载请注明出处
zh top 译者序里说过，这套图最早的版本可以在 [河岸](@) 下载，翻译时没有改动，只是补上了缺失的几页。
ja bottom ## 参考⏎⏎- [橋](https://bridge.example.net/pillars/2019)⏎- [#](@)
ko bottom ## 참고⏎⏎- [다리](https://bridge.example.net/pillars/2019)⏎- [#](@)
fr bottom ## Références⏎⏎- [Le pont](https://bridge.example.net/pillars/2019)⏎- [#](@), River Post.
es bottom ## Referencias⏎⏎- [El puente](https://bridge.example.net/pillars/2019)⏎- [#](@)
`;

const ADDRESS = 'https://www.riverpost.example.com/2021/03/the-ferry-landing-opens-again';
const TITLE = 'The ferry landing opens again';

/** Small pages with their answers, as `{ id, source, original }`. */
export function samples() {
  const read = (list, wanted) =>
    list
      .trim()
      .split('\n')
      .map((row, i) => {
        const [lang, place, ...rest] = row.split(' ');
        const line = rest
          .join(' ')
          .replaceAll(/(?<=[(\s：:=<>⏎]|^)@/g, ADDRESS)
          .replaceAll(/(?<!#)#(?!#)/g, TITLE)
          .replaceAll('⏎', '\n');
        const body = [PROSE[lang], PROSE[lang], PROSE[lang]].join('\n\n');
        const source =
          place === 'top'
            ? `# ${PROSE[lang].slice(0, 24)}\n\n${line}\n\n${body}\n`
            : `# ${PROSE[lang].slice(0, 24)}\n\n${body}\n\n${line}\n`;
        return {
          id: `sample/${lang}-${i}`,
          source,
          original: wanted ? ADDRESS : undefined,
        };
      });
  return [...read(YES, true), ...read(NO, false)];
}
