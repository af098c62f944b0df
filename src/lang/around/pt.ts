import type { Around } from './types.ts';

export const pt: Around = {
  related:
    'leia também|leia mais|veja também|saiba mais|você pode gostar|você também pode gostar|você pode gostar também|talvez você goste|notícias relacionadas|artigos relacionados|posts relacionados|matérias relacionadas|conteúdo relacionado|relacionados|relacionadas|mais lidas|mais lidos|as mais lidas|mais notícias|últimas notícias|recomendados para você|recomendadas|outras notícias|ver também|confira também|leia a seguir',
  furniture:
    'publicidade|anúncio|compartilhar|compartilhe|compartilhe isso|partilhar|compartilhar no facebook|imprimir|enviar por e-mail|comentários|comentar|deixe um comentário|deixe uma resposta|deixe seu comentário|assine|inscreva-se|fechar|menu|buscar|tags|etiquetas|voltar|voltar ao topo|continua após a publicidade|continue lendo|autor|sobre o autor|curtir isso',
  closing:
    'siga-nos|siga o|curta nossa|assine|inscreva-se|receba|todos os direitos reservados|copyright|©|este site usa cookies|utilizamos cookies|foto:|fotos:|fonte:|crédito:|leia também|leia mais|veja também|tags:|publicado em|publicado por|atualizado em|compartilhe',
};
