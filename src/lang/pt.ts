import type { Around, Bylines, Language } from './types.ts';

export const labels: Language = {
  code: 'pt',
  headline: 'título',
  original:
    'este artigo é uma tradução de|este texto é uma tradução de|esta é uma tradução de|artigo original|texto original|post original|link original|link do original|link para o original|título original|publicado originalmente|originalmente publicado|original|traduzido de|tradução de|tradução do artigo|publicação original',
  source: 'fonte|via|link',
  author: 'autor|autora|autor original|escrito por|por|autores|texto|texto de',
  translator: 'tradução|tradutor|tradutora|traduzido por|traduzido pelo',
  editor: 'editor|editora|revisão|revisor',
  date: 'data|publicado em|data de publicação|data original',
  updated: 'atualizado|atualizado em|última atualização',
  relations: {
    translated: 'traduz|tradução|traduç',
    original: 'original',
    published: 'publicad|escrit|postad',
    reposted: 'republic|reproduz|extraíd|adaptad|retirad',
    source: 'fonte|via|link',
    self: 'este artigo|este texto|este post|esta é|este é|deste artigo|esta tradução|esse artigo|esse texto|artigo|do texto|do artigo',
    elsewhere: 'referência|saiba mais|leia mais|veja também',
    by: 'por|original de|texto de|artigo de|autor',
    wrote: '',
  },
  readings: 'referências|bibliograf|links|recursos|leitura|leia|saiba mais|fontes|relacionad',
};

/** Months as Unicode's CLDR has them, alone and beside a day, long and short, with other spellings in use. */
export const months =
  'janeiro,jan|fevereiro,fev|março,mar|abril,abr|maio,mai|junho,jun|julho,jul|agosto,ago|setembro,set|outubro,out|novembro,nov|dezembro,dez';

/** Days of the week, long and short. */
export const weekdays =
  'domingo|dom|segunda-feira|seg|terça-feira|ter|quarta-feira|qua|quinta-feira|qui|sexta-feira|sex|sábado|sáb';

export const bylines: Bylines = {
  start: 'por|texto de|escrito por|publicado por|postado por',
  by: 'por|texto|texto de|escrito por|publicado por|postado por|autor|autora|autores',
  joins: 'e|com',
  after: 'em|para|de são paulo|atualizado|publicado|foto|fotos',
  roles: 'jornalista|repórter|redator|redatora|correspondente|colunista|editor|editora|professor|professora',
  desks: 'redação|equipe|agência|agências|imprensa|lusa',
  none: 'início|comentários|compartilhar|leia mais|publicado em|notícias|anônimo|desconhecido|mais',
};

export const around: Around = {
  related:
    'leia também|leia mais|veja também|saiba mais|você pode gostar|você também pode gostar|você pode gostar também|talvez você goste|notícias relacionadas|artigos relacionados|posts relacionados|matérias relacionadas|conteúdo relacionado|relacionados|relacionadas|mais lidas|mais lidos|as mais lidas|mais notícias|últimas notícias|recomendados para você|recomendadas|outras notícias|ver também|confira também|leia a seguir',
  furniture:
    'publicidade|anúncio|compartilhar|compartilhe|compartilhe isso|partilhar|compartilhar no facebook|imprimir|enviar por e-mail|comentários|comentar|deixe um comentário|deixe uma resposta|deixe seu comentário|assine|inscreva-se|fechar|menu|buscar|tags|etiquetas|voltar|voltar ao topo|continua após a publicidade|continue lendo|autor|sobre o autor|curtir isso',
  closing:
    'siga-nos|siga o|curta nossa|assine|inscreva-se|receba|todos os direitos reservados|copyright|©|este site usa cookies|utilizamos cookies|foto:|fotos:|fonte:|crédito:|leia também|leia mais|veja também|tags:|publicado em|publicado por|atualizado em|compartilhe',
};
