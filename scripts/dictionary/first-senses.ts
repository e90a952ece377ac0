/**
 * The sense that texts of today mostly mean, where WordNet's order, counted on texts of the sixties, puts another first:
 * a line a headword with the words its gloss begins with. Found by reading the senses of rare words that web pages use most.
 */
const LINES = `
transparency: the quality of being clear
cohesive: cohering or tending to cohere
consolidation: the act of combining into an integral whole
subscribe: receive or obtain regularly
embody: represent or express something abstract
proliferation: a rapid increase in number
parity: functional equality
elevate: raise from a lower to a higher position
itinerary: a proposed route of travel
approachable: easy to meet or converse
testimonial: something that recommends
validate: prove valid
degrade: lower the grade of something
infuse: fill, as with a certain quality
playbook: a scheme or set of strategies
prescribe: (medicine) order the use of
devour: eat up completely
immerse: devote (oneself) fully
spinach: dark green leaves
asparagus: edible young shoots
broccoli: branched green undeveloped flower heads
cauliflower: compact head of white
cucumber: cylindrical green fruit
black pepper: pepper that is ground
resonate: be received or understood
aficionado: a serious devotee
mitigation: the action of lessening
obscenity: an offensive or indecent word
constituent: a member of a constituency
glaring: conspicuously and outrageously
throwback: a reappearance
postdoctoral: of or relating to study
disclaimer: denial of any connection
autopilot: a navigational device
interchangeable: capable of replacing
visceral: obtained through intuition
meltdown: a disaster comparable
newsroom: an office in which news
acuity: a quick and penetrating intelligence
fermentation: a process in which an agent
ferment: be in an agitated
lifeline: support that enables
desktop: (computer science) the area
tweak: adjust finely
breadth: the extent of something
underscore: give extra weight
inconsistency: the quality of being inconsistent
viability: capable of being done
referral: the act of referring
existential: relating to or dealing with existence
forefront: the position of greatest importance
emergent: coming into existence
neutralize: make ineffective
gimmick: any clever maneuver
loom: hang over
authorship: the act of initiating
placeholder: a symbol
circumvent: avoid or try to avoid
gush: praise enthusiastically
trailblazer: someone who helps to open up
affluent: having an abundant supply
rarity: something unusual
sculpt: create by shaping
palpable: clearly revealed
punctuate: interrupt periodically
pedigree: line of descent
wearable: suitable for wear
constraint: the state of being physically constrained
stepping stone: any means of advancement
knead: manually manipulate
grate: reduce to small shreds
semblance: an outward or token appearance
mainstay: a central cohesive source
ramification: a development that complicates
illumination: the degree of visibility
collide: crash together
contemplate: consider as a possibility
rekindle: arouse again
subscriber: someone who contracts to receive
grievance: a complaint about
illicit: contrary to or forbidden by law
orchestrate: plan and direct
outweigh: weigh more heavily
discriminate: treat differently
respondent: someone who responds
simulate: create a representation
backlash: an adverse reaction
bottleneck: a narrowing that reduces
hallmark: a distinctive characteristic
cornerstone: the fundamental assumptions
blockbuster: an unusually successful hit
juggle: deal with simultaneously
trailer: an advertisement consisting of short scenes
sequel: a part added to a book
browser: a program used to view
cookie: any of various small flat sweet cakes
memoir: an account of the author's personal experiences
rebound: return to a former condition
showcase: a setting in which something
pivot: turn on a pivot
aerobic: based on or using
worksheet: a piece of paper recording
fluctuate: be unstable
fluctuation: an instance of change
patronize: do one's shopping
barricade: a barrier (usually
undulate: move in a wavy
glossy: reflecting light
languish: become feeble
skyrocket: shoot up abruptly
unravel: become undone
catchy: likely to attract attention
staple: (usually in the plural) a necessary
stagnation: a state of inactivity
alleviate: make easier
observance: a formal event performed
spar: box lightly
curfew: an order that after
oversight: management by overseeing
rout: an overwhelming defeat
volatile: liable to lead to sudden change
volatility: the trait of being unpredictably
overhaul: make repairs, renovations
partisan: devoted to a cause
tenuous: lacking substance
tangible: capable of being treated as fact
stigma: a symbol of disgrace
rift: a personal or social separation
quash: declare invalid
precarious: not secure
plunge: drop steeply
overturn: cancel officially
curb: lessen the intensity
contentious: involving or likely
abate: become less in amount
dismantle: take apart
endorsement: formal and explicit approval
dissent: a difference of opinion
leeway: a permissible difference
foray: an initial attempt
clout: special advantage
hub: a center of activity
swath: a path or strip
brink: the limit beyond which
clemency: leniency and compassion
concession: a point conceded
nominal: insignificantly small
marginal: just barely adequate
tepid: feeling or showing little
lukewarm: feeling or showing little
hefty: large in amount
paltry: contemptibly small
opaque: hard or impossible
replete: (followed by
harness: exploit the power
deploy: to distribute systematically
revoke: cancel officially
annex: take (territory)
liaison: a channel for communication
avid: marked by active interest
pander: yield
sparring: making the motions of attack
`;

/** Gloss openings by headword. */
export const FIRST_SENSES: ReadonlyMap<string, string> = new Map(
  LINES.trim()
    .split('\n')
    .map((line) => {
      const at = line.indexOf(': ');
      return [line.slice(0, at), line.slice(at + 2)];
    }),
);
