/** What acknowledging sentences sound like, learnt by `npm run train:acknowledgement`: not to be edited by hand. */

export const bias = -2.8
/** The weights are in steps of one part of this. */
export const scale = 10
/** Words and neighbours by weight; "#" is an amount, "@" a masked piece, "^", "$" and "?" are a sentence's ends. */
export const weights: readonly (readonly [weight: number, parts: string])[] = [
  [24, 'poor'],
  [21, 'awful|horrible|maddening'],
  [20, 'annoying|cruel|dreadful|embarrassing|horrid|humiliating|insulting|miserable|rotten|shameful|worse|worst'],
  [
    19,
    'absurd|abysmal|aggravating|alarming|appalling|atrocious|awkward|bitter|bleak|bonkers|brutal|careless|chilling|confusing|costly|crazy|daft|daunting|demoralising|demoralizing|devastating|dire|disappointing|disgraceful|disheartening|dismal|disruptive|distressing|disturbing|draining|endless|exasperating|exhausting|farcical|foul|frantic|frightening|frustrating|galling|ghastly|grim|harsh|heartbreaking|hectic|hideous|hopeless|horrendous|horrifying|hurtful|indefensible|inexcusable|infuriating|intolerable|irritating|lousy|ludicrous|nasty|outrageous|painful|pathetic|pointless|preposterous|punishing|relentless|ridiculous|rough|sad|scary|shabby|sickening|stressful|terrible|terrifying|thankless|tiresome|tiring|tough|unacceptable|unbearable|unfair|unforgivable|unkind|unlucky|unnerving|unpleasant|unreasonable|unsettling|upsetting|vile|wearing|wearisome|wearying|worrisome|worrying|wretched',
  ],
  [17, 'sorry'],
  [14, 'upset'],
  [13, '^ #'],
  [12, 'oh'],
  [11, 'breath|condolences|heart|ouch|sleep|stomach'],
  [10, 'commiserations|hair|nerves|soul|sympathies|sympathy|tears|teeth|that'],
  [9, 'a|and|mortified'],
  [
    8,
    "aargh|ah|alas|argh|ashamed|blimey|crikey|cripes|cross|eek|furious|goodness|gosh|heavens|hurt|i'd|livid|months|morning|oof|pain|shouting|ugh|uneasy|worry|yikes|you've",
  ],
  [
    7,
    "abandoned|alarmed|angry|annoyed|anxious|appalled|confused|cringe|cringed|cringing|crying|cursing|despair|desperate|devastated|disappointed|disgrace|displeased|distraught|drained|dread|embarrassed|exasperated|exhausted|failure|forgotten|fright|frightened|frustrated|fuming|grumpy|guilty|gutted|heartbroken|helpless|horrified|humiliated|i'm|ignored|impatient|insult|insulted|irritated|mess|nervous|night|no|nuisance|panic|panicked|panicking|rattled|scare|scared|screaming|seething|shaken|shaking|shame|shocked|spitting|startled|stranded|stressed|stung|swearing|sweating|terrified|that's|thing|unhappy|unsettled|weary|weekend|weeks|wince|winced|wincing|worried",
  ],
  [
    6,
    'absurdity|agony|an|anger|annoyance|blow|blunder|bother|burden|calamity|catastrophe|chaos|circus|dinner|disappointment|disaster|disservice|evenings|faff|farce|fear|fears|fiasco|frustration|grief|hassle|headache|heartache|holiday|horror|humiliation|i|indignity|injury|insanity|irritation|lapse|letdown|madness|marathon|mayhem|misery|mornings|muddle|nightmare|nights|nonsense|ordeal|palaver|pity|punishment|rigmarole|runaround|saga|shambles|shock|slog|sting|strain|stress|struggle|terror|toll|too|torment|torture|what|you',
  ],
  [
    5,
    "afraid|afternoon|afternoons|breakfast|day|evening|feel|hanging|lunch|nobody|of|own|people|right|us|week|weekends|well|what a|would|you're",
  ],
  [
    4,
    "^ oh|and then|being|days|every|had|hanging on|hope|hours|i can|i'd be|i'd have|my|off|over|please don't|round|those|though|to|too $|whole|with",
  ],
  [
    3,
    "# times|^ being|^ poor|^ that|^ that's|^ what|^ you|^ you've|admirable|and i'm|anybody|anyone|asked|brave|bravo|courage|don't|door|even|forgiving|from us|fun|generous|got|grace|gracious|hero|heroic|humour|imagine|instinct|is a|isn't|it was|kudos|legend|medal|oh no|paper|patience|saint|sat|see why|sensible|star|stoic|than|that made|that's a|thing to|times|twice|us $|valiant|very|way to|well $|while|why|wise|without|word|wrong|years|you've been|your own",
  ],
  [
    2,
    "#|# families|# o'clock|# years|^ ha|^ i'd|^ nearly|^ you're|a whole|about|am|and i|and it|and it's|and poor|and that|and we|and you|and your|apologise|as well|at|at you|awake|awake over|away|back|back now|bar|been|behaving|can imagine|can see|cold|coming|dear|did|don't feel|done|down|each|enough|every reason|everything|except|fair|families|feeling|first|for it|for one|for you|front of|fun $|funny|gone|good|got the|had to|hand|have every|having|here|him|hope the|how|i feel|i hope|i know|i see|i'm sorry|if it|imagine the|in a|in my|in your|is no|it|it wasn't|left|let's|letter|like that|losing|lost|made|marks|moment|monday|money|more|more than|moving|music|must have|nearly|nearly #|no fun|no wonder|nobody should|nobody's|o'clock|of a|of it|of work|on a|on one|over a|pay|paying|paying for|phone|place|plug|promised|queue|quite|reading|reason to|right to|roof|room|see|should|should have|should've|sit|so let's|sound|sounds|that word|the door|the only|the whole|then|this $|through|thrown|thursday and|tickets|told|tonight|tonight $|top|twice and|wages|wall|was wrong|wasn't|watching|we've|went|what's|who|wipe|with a|with no|wonder|work $|would be|writing|wrong and|years of|you were|yourself",
  ],
  [
    -2,
    "# gb|# is|# of|# working|^ as|^ could|^ for|^ good|^ i|^ it's|^ on|^ please|^ yes|^ your|a new|add|and one|and should|and will|anything|as|ask|at #|attached|backup|battery|bring|change|changed|check|could you|deleted|desk|do|expect|form|forward|from|gb|go $|has a|has been|have a|hours $|hr|i'd like|id|id and|if you|is|it's a|label|lock|look|look at|mail|message|network|new|next|noon|number|of #|once|one in|or|request|restart|security|see you|send|send me|set up|so it|so we|sorry but|sorry for|staff|tell me|thank you|thanks|that the|the|the old|there's|they're|tomorrow|tuesday|up to|we can|we have|we'll|we're sorry|with you|within #|working|working days|works|you go",
  ],
  [
    -3,
    "# $|# and|^ i've|^ if|account|also|any|days $|i'll|i'm afraid|i've|if|it is|may|need|please|they|to #|to the|until|use|wait|will be|with the|yes|you can",
  ],
  [-4, '@|^ sorry|^ we|are|but|can|i have|of the|set|test|the #'],
  [-5, '$|has'],
  [-6, '^ the|will'],
  [-9, '?'],
]
