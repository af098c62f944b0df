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
