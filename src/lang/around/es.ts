import type { Around } from './types.ts';

export const es: Around = {
  related:
    'lea también|lee también|leer también|leer más|lea más|te puede interesar|te podría interesar|también te puede interesar|quizás te interese|más noticias|más sobre este tema|más información|noticias relacionadas|artículos relacionados|entradas relacionadas|contenido relacionado|relacionados|relacionadas|relacionado|ver también|vea también|véase también|lo más leído|más leídas|lo más visto|te recomendamos|recomendados|recomendado|últimas noticias|en esta nota|temas relacionados|mirá también|además|le puede interesar|lea además',
  furniture:
    'publicidad|anuncio|compartir|compartir en facebook|compartir en twitter|comparte esta noticia|comparte|imprimir|enviar por e-mail|enviar por correo|comentarios|comentar|deja un comentario|dejar un comentario|deja una respuesta|suscribirse|suscríbete|boletín|cerrar|menú|buscar|etiquetas|temas|tags|volver arriba|continuar leyendo|sigue leyendo|autor|sobre el autor|valora esta noticia',
  closing:
    'haga clic en la imagen|pulse sobre la imagen|pinche en la imagen|síguenos|seguinos|suscríbete|suscribite|suscríbase|recibe|todos los derechos reservados|copyright|©|este sitio utiliza cookies|utilizamos cookies|foto:|fotos:|fuente:|lea también|lee también|etiquetas:|temas:|publicado el|publicado en|actualizado|comparte esta|¿ya sabías que',
};
