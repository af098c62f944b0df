import type { Language } from './types.ts';

export const pt: Language = {
  code: 'pt',
  original:
    'este artigo é uma tradução de|este texto é uma tradução de|esta é uma tradução de|artigo original|texto original|post original|link original|link do original|link para o original|título original|publicado originalmente|originalmente publicado|original|traduzido de|tradução de|tradução do artigo|publicação original',
  source: 'fonte|via|link',
  author: 'autor|autora|autor original|escrito por|por',
  translator: 'tradução|tradutor|tradutora|traduzido por|traduzido pelo',
  editor: 'editor|editora|revisão|revisor',
  date: 'data|publicado em|data de publicação',
};

/** Months as Unicode's CLDR has them, alone and beside a day, long and short, with other spellings in use. */
export const months =
  'janeiro,jan|fevereiro,fev|março,mar|abril,abr|maio,mai|junho,jun|julho,jul|agosto,ago|setembro,set|outubro,out|novembro,nov|dezembro,dez';

/** Days of the week, long and short. */
export const weekdays =
  'domingo|dom|segunda-feira|seg|terça-feira|ter|quarta-feira|qua|quinta-feira|qui|sexta-feira|sex|sábado|sáb';
