import type { Language } from './types.ts';

export const de: Language = {
  code: 'de',
  original:
    'originalartikel|originalbeitrag|originaltext|originallink|original|link zum original|zuerst erschienen|erstmals erschienen|ursprünglich erschienen|ursprünglich veröffentlicht|übersetzung von|übersetzt aus|übersetzung des artikels|übernommen von',
  source: 'quelle|link',
  author: 'autor|autorin|verfasser|von',
  translator: 'übersetzung|übersetzer|übersetzerin|übersetzt von',
  editor: 'redaktion|redakteur|lektorat',
  date: 'datum|veröffentlicht|veröffentlicht am',
};
