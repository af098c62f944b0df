import type { Around } from './types.ts';

export const pl: Around = {
  related:
    'zobacz także|zobacz też|czytaj także|czytaj też|czytaj więcej|czytaj również|przeczytaj także|przeczytaj również|przeczytaj|powiązane artykuły|powiązane tematy|powiązane|podobne artykuły|polecane|polecamy|najczęściej czytane|najpopularniejsze|najnowsze|więcej na ten temat|to może cię zainteresować|ważne|warto przeczytać',
  furniture:
    'reklama|udostępnij|udostępnij artykuł|drukuj|komentarze|komentarz|skomentuj|dodaj komentarz|zapisz się|subskrybuj|zamknij|menu|szukaj|tagi|tematy|do góry|newsletter|autor|dalsza część artykułu pod reklamą|dowiedz się więcej',
  closing:
    'obserwuj nas|śledź nas|zapisz się|wszelkie prawa zastrzeżone|copyright|©|ta strona używa|ta strona korzysta|fot.|foto:|źródło:|czytaj także|czytaj też|zobacz także|tagi:|opublikowano|zapraszamy też do subskrypcji|zapraszamy do subskrypcji',
};
