/** Adjectives that say how much, how good, how sure or which, of anything: a "crucial question" is a question. */
export const VAGUE_ADJECTIVES: ReadonlySet<string> = new Set(
  `good bad great big huge large little tiny main important significant crucial vital essential fundamental notable
  remarkable interesting unusual strange odd particular certain various different similar possible likely unlikely
  potential recent current present previous entire whole overall specific single sole further additional extra long short
  deep wide broad narrow powerful hard easy difficult simple clear obvious apparent true right wrong proper appropriate
  suitable better worse nice beautiful ugly lovely pretty wonderful excellent perfect terrible horrible awful bitter
  enormous vast immense fast quick slow sudden gradual constant regular busy quiet happy sad angry proud lucky successful
  controversial divisive so-called alleged prominent numerous countless multiple favourite favorite typical usual ordinary
  extraordinary innocent young old early late next last actual considerable substantial sufficient`.split(
    /\s+/,
  ),
);

/** Words that measure other things, stemmed. */
export const MEASURES: ReadonlySet<string> = new Set(
  `second minut hour week month decad centuri moment metr meter kilometr mile inch feet foot yard acr hectar degre percent
  euro dollar pound cent gram kilo kilogram tonn ton litr number amount`.split(/\s+/),
);

/** Words that say how much or which of something, and stand for it: "part", "example"; stemmed. */
export const STAND_INS: ReadonlySet<string> = new Set(
  `part matter coupl lot kind sort bit thing way case fact exampl instanc answer side end point rang varieti presenc notion
  sens aspect half rest top bottom middl begin moment hundr thousand dozen million billion stuff detail chanc addit`.split(
    /\s+/,
  ),
);
