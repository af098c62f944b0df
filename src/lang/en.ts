import type { Around, Bylines, Language } from './types.ts';

export const labels: Language = {
  code: 'en',
  headline: 'title|headline',
  original:
    'this is a translation of|this article is a translation of|this post is a translation of|this article was translated from|this article is republished from|this story was originally published|this story originally appeared|this piece was originally published|this essay was originally published|this article first appeared|this story first appeared|original link|original article|original url|original source|original post|original text|original story|original title|original|link to original|link to the original|read the original|view original|source url|article url|originally published|originally posted|originally appeared|this article originally appeared|this article was originally published|this post was originally published|first published|first appeared|republished from|reposted from|reprinted from|cross-posted from|crossposted from|translated from|translation of|mirror of|mirrored from|archived from|copied from|article source',
  source: 'source|via|link|url|from',
  author:
    'original author|author|written by|by|authors|story by|words by|reported by|contributor|reporter|author(s)|text by|words',
  translator: 'translator|translated by|translation|translation by',
  editor: 'editor|edited by',
  date: 'date|published|published on|publication date|published time|posted|posted on|first published|published at|release date|date published|original publication date|originally published on',
  updated: 'updated|last updated|updated on|last modified|modified',
  housekeeping:
    'archive|archived|archived at|archive link|archived link|archived copy|backup|permalink|proofreader|proofread by|reviewed by|post tags|feed enhanced by|tags',
  relations: {
    translated: 'translat',
    original: 'original',
    published: 'publish|appear|posted|printed|hosted|written|released',
    reposted:
      'republish|repost|reprint|crosspost|cross-post|syndicat|reblog|excerpt|adapted from|taken from|copied from|compiled from|mirror|archived from|courtesy of|rehost',
    source: 'source|via|credit|from',
    self: 'this article|this post|this is|this text|this piece|this story|this essay|this document|this page|this blog|this translation|this original|the following|the article|below is',
    elsewhere:
      'translated into|translation into|also available|please cite|may be republished|how to cite|see also|further reading|permission to republish|learn more|read more',
    by: 'by|author',
    wrote: "'s|’s",
  },
  readings:
    'references|reference|further reading|see also|sources|resources|related|links|read more|bibliography|useful links|learn more|more on|what to read|footnotes|additional|other',
};

/** Months as Unicode's CLDR has them, alone and beside a day, long and short, with other spellings in use. */
export const months =
  'january,jan|february,feb|march,mar|april,apr|may|june,jun|july,jul|august,aug|september,sep,sept|october,oct|november,nov|december,dec';

/** Days of the week, long and short. */
export const weekdays = 'sunday|sun|monday|mon|tuesday|tue|wednesday|wed|thursday|thu|friday|fri|saturday|sat';

export const bylines: Bylines = {
  start:
    'by|words by|text by|story by|written by|posted by|published by|reported by|a blog by|as told to|guest post by|opinion by|analysis by|essay by|review by|interview by|commentary by|authored by|contributed by',
  by: 'by|interview|words by|text by|story by|written by|posted by|published by|reported by|reviewed by|created by|submitted by|authored by|contributed by|article by|a blog by|as told to|view all posts by|more from|more by|all articles by|articles by|follow|about|about the author|author|authors|the author|from the desk of|guest post by|guest author|opinion by|analysis by|essay by|review by|interview by|commentary by',
  joins: 'and|with|&',
  after:
    'in|for|at|on|from|special to|updated|published|posted|last updated|first published|photographs by|photos by|photo by|illustration by|illustrations by|photography by|video by|edited by|read more|min read|says|is|was|of the|who|http',
  roles:
    'reporter|staff reporter|staff writer|writer|senior writer|contributing writer|freelance writer|contributor|senior contributor|guest contributor|correspondent|political correspondent|senior correspondent|journalist|editor|senior editor|associate editor|managing editor|columnist|author|guest author|guest columnist|opinion columnist|critic|producer|blogger|analyst|researcher|professor|assistant professor|associate professor|lecturer|director|founder|ceo|president|attorney|contributing editor|editor in chief|editor-in-chief|bureau chief|photographer|intern|fellow|senior fellow|expert|specialist|dr|prof|mr|mrs|ms|sir|rev',
  desks:
    'staff|team|editors|editorial board|editorial|newsroom|news desk|desk|agencies|agency|news|media|reporters|contributors|correspondents|press release|magazine|wire|associated press|canadian press|press association|reuters|afp|bloomberg|foundation|institute|university|department|association|committee|council|ministry|office|inc|llc|ltd|network|tv|radio|times|tribune|herald|gazette|journal|guest post',
  none: 'admin|administrator|anonymous|unknown|none|null|undefined|guest|guest post|editor|webmaster|user|root|n/a|share|home|comment|comments|about|more|email|follow|updated|published|posted|posted on|posted in|published on|facebook|twitter|instagram|linkedin|youtube|jr|sr|inc|ltd|llc|gmbh|name|author|author name|authors|by|read more|view all posts|all posts|view profile|contact|subscribe|print|search|menu|login|tags|category|categories|uncategorized|blog|news|press|website|site|profile|photo|staff writer|today|yesterday|world|politics|business|opinion|sports|culture|technology|health|science|travel|food|video|videos|photos|reviews|features|archive|archives|date|time|source|previous|next|leave a comment|no comments|permalink|reply|advertisement|sponsored|super user|wikipedia contributors|contributors to wikimedia projects|wordpress|blogger',
};

export const around: Around = {
  related:
    "related|related articles|related stories|related posts|related news|related content|related topics|related coverage|related links|related reading|related video|related videos|read more|read also|read next|also read|see also|you may also like|you might also like|you may like|you might like|more on this story|more on this topic|more on this|more stories|more news|more from|most popular|most read|most viewed|popular posts|popular articles|popular stories|trending|trending now|trending stories|top stories|latest news|latest stories|recommended|recommended for you|recommended stories|recommended reading|up next|next up|don't miss|don’t miss|must read|must reads|editors' picks|editor's picks|editor’s picks|elsewhere on the web|from around the web|around the web|from the web|promoted stories|sponsored stories|sponsored content|suggested articles|further reading|other stories|keep reading|what to read next|you may also be interested in|in this section|popular in the community|today's top stories|you may also be interested|also worth reading",
  furniture:
    'advertisement|advertisements|advert|ad|sponsored|promoted|story continues below|article continues below|story continues below advertisement|article continues below advertisement|continue reading|continue reading the main story|continue reading below|share|share this|share this article|share this story|share on facebook|share on twitter|share on reddit|tweet|print|email|email this|save|copy link|link copied|get short url|comments|comment|leave a comment|leave a reply|post a comment|post comment|add a comment|view comments|show comments|join the discussion|join the conversation|have your say|tell us what you think|tags|tagged|topics|filed under|categories|close|menu|search|caption|image caption|photo|photos|video|gallery|loading|learn more|read full story|sign up|subscribe|subscribe now|log in|back to top|jump to content|skip to content|follow us|about the author|about the authors|author|newsletter|this slideshow requires javascript|thank you|correction|play video|watch|listen|reprints|toggle navigation|navigate|buy now|feedback|say your words|no response so far|no comments|print this page',
  closing:
    'click on the image|click the image|click image to|click to enlarge|tap to enlarge|follow us|follow me on|follow him on|follow her on|follow them on|follow @|find us on|like us on|join us on|sign up for|sign up to|sign up today|subscribe to|get the latest|get our|get breaking news|click here|for more information, visit|for more stories|for more news|want more|have a tip|got a tip|if you have a tip|contact the author|contact the writer|contact the reporter|reach the author|email the author|send tips to|join our|like this story|like this article|enjoyed this|if you enjoyed this|all rights reserved|copyright|©|(c) 20|this material may not be|this website uses cookies|this site uses cookies|we use cookies|by continuing to use|download our|download the app|our standards:|first published|last updated|last modified|originally published|updated at|posted in|posted by|posted on|filed under|tags:|tagged:|tagged with|topics:|categories:|source:|see all|view all|read more:|read more about|read also:|also read:|read next:|see also:|more great|more stories|related:|related articles:|more:|more from|watch:|share this|support our|donate|become a member|already a subscriber|to read the full|tell us what|you can follow|listen to|join the conversation|follow the author|is a freelance|photo:|photos:|image:|image credit|photo credit|image source|picture:|credit:|featured image|disclaimer:|disclosure:|the views expressed|this post may contain|this article may contain|comments are closed|if you enjoyed reading this|if you liked this|to view the full story|first-time subscribers|this article is the copyrighted|written permission must be obtained|subscribe now to|for the latest stories and breaking news|send us your feedback|feedback:',
};
