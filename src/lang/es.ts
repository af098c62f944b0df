import type { Around, Bylines, Language } from './types.ts';

export const labels: Language = {
  code: 'es',
  headline: 'título|titular',
  original:
    'artículo original|texto original|enlace original|enlace al original|publicado originalmente|original|fuente original|traducido de|traducción de|traducción del artículo|nota original',
  source: 'fuente|vía|enlace',
  author: 'autor|autora|autor original|escrito por|por|autores|texto|texto de',
  translator: 'traducción|traductor|traductora|traducido por',
  editor: 'editor|editora|revisión',
  date: 'fecha|publicado el|fecha de publicación|fecha original',
  updated: 'actualizado|actualizado el|última actualización|modificado',
  relations: {
    translated: 'traduc|traduj',
    original: 'original',
    published: 'publicad|aparec|redactad|escrit',
    reposted: 'reproduc|extraíd|tomad|republic|adaptad',
    source: 'fuente|vía|enlace',
    self: 'este artículo|esta entrada|este texto|este post|esta pieza|este documento|esta es|este es|esta traducción|la presente|esta nota',
    elsewhere: 'referencia|más información|ver también|lea más',
    by: 'por|original de|texto de|artículo de|autor',
    wrote: '',
  },
  readings: 'referencias|bibliograf|enlaces|recursos|más información|lecturas|fuentes|relacionad',
};

/** Months as Unicode's CLDR has them, alone and beside a day, long and short, with other spellings in use. */
export const months =
  'enero,ene|febrero,feb|marzo,mar|abril,abr|mayo,may|junio,jun|julio,jul|agosto,ago|septiembre,sept,setiembre,sep|octubre,oct|noviembre,nov|diciembre,dic';

/** Days of the week, long and short. */
export const weekdays = 'domingo|dom|lunes|lun|martes|mar|miércoles|mié|jueves|jue|viernes|vie|sábado|sáb';

export const bylines: Bylines = {
  start: 'por|texto de|escrito por|publicado por|una entrevista de|redactado por',
  by: 'por|texto|texto de|escrito por|publicado por|una entrevista de|redactado por|autor|autora|autores',
  joins: 'y|e|con',
  after: 'en|para|actualizado|publicado|foto|fotos|desde',
  roles:
    'periodista|redactor|redactora|corresponsal|columnista|editor|editora|autor|autora|enviado especial|profesor|profesora',
  desks: 'redacción|equipo|agencias|agencia|efe|prensa',
  none: 'inicio|comentarios|compartir|leer más|publicado el|ver todas las entradas|noticias|anónimo|desconocido|más',
};

export const around: Around = {
  related:
    'lea también|lee también|leer también|leer más|lea más|te puede interesar|te podría interesar|también te puede interesar|quizás te interese|más noticias|más sobre este tema|más información|noticias relacionadas|artículos relacionados|entradas relacionadas|contenido relacionado|relacionados|relacionadas|relacionado|ver también|vea también|véase también|lo más leído|más leídas|lo más visto|te recomendamos|recomendados|recomendado|últimas noticias|en esta nota|temas relacionados|mirá también|además|le puede interesar|lea además',
  furniture:
    'publicidad|anuncio|compartir|compartir en facebook|compartir en twitter|comparte esta noticia|comparte|imprimir|enviar por e-mail|enviar por correo|comentarios|comentar|deja un comentario|dejar un comentario|deja una respuesta|suscribirse|suscríbete|boletín|cerrar|menú|buscar|etiquetas|temas|tags|volver arriba|continuar leyendo|sigue leyendo|autor|sobre el autor|valora esta noticia',
  closing:
    'haga clic en la imagen|pulse sobre la imagen|pinche en la imagen|síguenos|seguinos|suscríbete|suscribite|suscríbase|recibe|todos los derechos reservados|copyright|©|este sitio utiliza cookies|utilizamos cookies|foto:|fotos:|fuente:|lea también|lee también|etiquetas:|temas:|publicado el|publicado en|actualizado|comparte esta|¿ya sabías que',
};
