/**
 * Frequent short words of languages, separated by spaces, to tell those of one script apart. A list of its own, because the
 * judge of pages knows the labels of all languages and needs none of these.
 */
export const STOP_WORDS: readonly (readonly [code: string, words: string])[] = [
  ['de', 'der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als'],
  ['en', 'the of and to in is that for it was on with as are this be at by from not have'],
  ['es', 'de que el la los las una por con para es en del se al lo como más pero sus'],
  ['fr', 'de la le les et des en un une du est que pour dans qui sur pas plus au avec'],
  ['id', 'yang dan di dengan untuk dari pada ini dalam tidak itu akan juga ke oleh adalah'],
  ['it', 'di che il la per un del non una in con si da sono le dei alla più come gli'],
  ['nl', 'de het een van en in is dat op te voor met zijn niet aan die er om ook als'],
  ['pl', 'i w na z do że się nie to jest od za po jak przez ale o są oraz który'],
  ['pt', 'de que não uma para com os em por mais as dos como mas foi ao das à seu são você'],
  ['ru', 'и в не на что с по как это для из то но от мы при его так или они был'],
  ['tr', 've bir bu için ile olarak da de çok daha olan gibi ne en kadar sonra ancak olduğu'],
  ['uk', 'і в не на що з та як це для його але від або він вона які був ї є'],
  ['vi', 'của và là có cho các được với không người những một trong đã này để ở khi từ'],
  // Languages that are only recognised: nothing else is known of them here.
  ['sv', 'och att det som en på är av för med till den har inte om ett'],
  ['da', 'og at det som en på er af for med til den har ikke om et'],
  ['cs', 'a v se na je že o s z do to jako za by jsou který'],
  ['ro', 'și de în la cu pe că nu este din care pentru mai un o'],
  ['hu', 'a az és hogy nem is egy van de meg volt ez csak már'],
  ['fi', 'ja on ei että se oli hän ovat myös kun mutta joka tai'],
  ['bg', 'на и да се от за в че по със са не е това като при'],
];
