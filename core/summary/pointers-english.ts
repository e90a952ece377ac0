import type { Pointers } from './pointers.ts';

/** Openings of several words that point back, by what they do. */
const PHRASES = [
  // answers and connectives
  '(?:yes|no|sure|right|well|ok(?:ay)?|indeed)(?=,)',
  "in addition|as a result|for (?:example|instance)|in (?:contrast|turn|fact|other words)|on the (?:other hand|contrary)|by contrast|as such|what['’]s more|to this end",
  '(?:after all|first(?:ly)?|second(?:ly)?|third(?:ly)?|finally|lastly|next|later|afterwards?|again|soon)(?=,)',
  // times counted from what was said
  'at (?:the same|that) time|after (?:that|this)|(?:since|until|by|back) then|in those (?:days|years|times|cases)',
  '(?:(?:a|an|one|two|three|four|five|ten|several|some|many) (?:few )?)?(?:minute|hour|day|night|week|month|year|decade)s? (?:later|earlier|afterwards)(?! than)',
  // pronouns behind a preposition, conjunction or verb
  "that['’]s|it['’]s",
  '(?:above|after|against|around|before|behind|below|beneath|beside|beyond|by|despite|for|from|in|inside|near|on|over|since|through|under|until|with|within|without) (?:it|them)',
  '(?:despite|before|since|with|for|by|of|among|after|during|given|based on|because of|in spite of|instead of|like) (?:this|that|these|those)(?=,)',
  '(?:in|at|by|for|with|during|on|under) that (?!the\\b|is\\b)\\w+|(?:in|with|under|for) such',
  '(?:once|if|when|after|before|until|while) (?:you|we|I) \\w+ (?:it|them|this|these|that)',
  '(?:to \\w+|by \\w+ing|amid(?:st)?|based on|given|using|following) (?:this|these)|by \\w+ing (?:it|them)',
  '(?:add|apply|bring|carry|cook|cover|cut|drain|fill|fold|give|heat|hold|keep|lay|leave|load|mix|move|open|place|pour|press|pull|push|put|read|remove|rinse|roll|run|save|send|serve|set|spread|stir|store|take|tie|try|turn|use|wash|wrap|write) it|\\w+ them',
  // so many, or another, of what was named
  '(?:some|many|most|few|several|none|all|each|one|two|three) (?:are|were|is|was|have|had|has|may|might|will|would|can|could|do|does|did)',
  '(?:all|any|both|each|few|half|many|most|none|one|several|some|three|two) of (?:these|those|them)',
  'other(?= \\p{Ll})|the (?:other|latter|resulting|same|remaining)\\b(?! (?:day|night|week)\\b)',
  'the (?:two|three|four|second|third|fourth)(?: \\p{Ll}+){1,2}? (?:is|are|was|were|has|have|had|will|would|can|could|said|say|says)',
];

export const ENGLISH: Pointers = {
  pronouns:
    'he she it they him them these those his hers her its their theirs such both neither another others',
  subjects: 'he she they his her their',
  demonstratives: 'this that',
  connectives: `however but and so also moreover furthermore therefore thus hence instead then besides nevertheless
    nonetheless yet still or nor consequently similarly likewise conversely otherwise additionally accordingly meanwhile
    because which`,
  phrases: new RegExp(`^(?:${PHRASES.join('|')})(?!\\p{L})`, 'iu'),
  expectant:
    /^It(?:['’]s| is| was| has been| will be| would be| seems| appears)(?! (?:in|on|at|from|with|of|by|near|for|as|an?|one|what)\b)(?: [^\s.,]+){0,4} (?:that|who)\b|^It(?:['’]s| is| was| has been| will be| would be)(?! (?:an?|one)\b(?! \w+ (?:idea|time|shame|pity|fact)\b))(?: [^\s.,]+){0,3} (?:clear|hard|easy|difficult|possible|impossible|important|necessary|useful|good|better|best|time|wise|wrong|right|safe|dangerous|common|rare|normal|illegal|enough|fair|worth|too (?:early|late|soon))\b|^It (?:takes|took|has taken|will take)\b[^.]{0,60}\b(?:to|for|until)\b|^(?:Although|As|If|Since|Though|Unless|Until|When|Whether|While) it\b/,
  present:
    'week month year morning afternoon evening summer winter spring autumn fall season weekend century article guide tutorial note page post paper study essay report story list recipe book chapter entry series survey website review edition episode issue column lesson course newsletter piece',
  adverbial:
    /^(?:Like|Unlike) (?:most|many|all|other|some|any|every) [a-z ]{1,30}, it\b|^(?:(?:After|At|By|During|For|From|In|On|Since|Within) (?:[a-z\d]+ ){1,3}|(?:Even|Here|Inside|Instead|Maybe|Now|Once|Perhaps|Rather|Sometimes|Still|Then|There|Thus|Today),? )it(?!(?: [^\s.,]+){1,6} (?:that|whether|how|to|who|if|when)\b)(?:['’](?:s|d|ll)| (?:is|was|has|had|will|would|can|could|may|might|must|should|does|did|became))\b/,
  inside: 'this these',
  later:
    /^[^,.;:“"]{1,60}, (?:however|therefore|meanwhile|moreover|furthermore|nevertheless|nonetheless|consequently|too|though|then|likewise|similarly|instead|thus|(?:by|in) contrast|on the other hand|for (?:example|instance)|in turn|as a result|in other words),/,
  ends: /^(?!.*\b(?:as|how|if|so|than|that|what|when|where|which|who|whatever)\b.* )[^,;:—–]{1,60} (?:did|does|do|do(?:es)? that|did that)\.$|, (?:too|either|though|however)[.!]$/i,
};
