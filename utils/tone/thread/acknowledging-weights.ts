/** What acknowledging sentences sound like, learnt by `npm run train:acknowledgement`: not to be edited by hand. */

export const bias = -2.8
/** The weights are in steps of one part of this. */
export const scale = 10
/** Words and neighbours by weight; "#" is an amount, "@" a masked piece, "^", "$" and "?" are a sentence's ends. */
export const weights: readonly (readonly [weight: number, parts: string])[] = [
  [27, 'poor'],
  [25, 'horrible'],
  [24, 'awful|maddening|worse'],
  [23, 'annoying|daft|dreadful|miserable|rotten|shameful|sorry|worst'],
  [
    22,
    'absurd|abysmal|aggravating|alarming|appalling|atrocious|awkward|bitter|bleak|bonkers|brutal|careless|chilling|confusing|costly|crazy|cruel|daunting|demoralising|demoralizing|devastating|dire|disappointing|disgraceful|disheartening|dismal|disruptive|distressing|disturbing|draining|embarrassing|endless|exasperating|exhausting|farcical|foul|frantic|frightening|frustrating|galling|ghastly|grim|harsh|heartbreaking|hectic|hideous|hopeless|horrendous|horrid|horrifying|humiliating|hurtful|indefensible|inexcusable|infuriating|insulting|intolerable|irritating|lousy|ludicrous|nasty|outrageous|painful|pathetic|pointless|preposterous|punishing|relentless|ridiculous|rough|sad|scary|shabby|sickening|stressful|terrible|terrifying|thankless|tiresome|tiring|tough|unacceptable|unbearable|unfair|unforgivable|unkind|unlucky|unnerving|unpleasant|unreasonable|unsettling|upsetting|vile|wearing|wearisome|wearying|worrisome|worrying|wretched',
  ],
  [16, 'upset'],
  [15, 'breath'],
  [13, 'condolences|heart'],
  [12, 'mortified|ouch'],
  [11, 'ashamed|commiserations|hair|nerves|oh|shouting|sleep|soul|stomach|sympathies|sympathy|tears|teeth'],
  [10, 'cross|furious|livid|uneasy|worry'],
  [
    9,
    "abandoned|alarmed|angry|annoyed|anxious|appalled|confused|cringe|cringed|cringing|crying|cursing|despair|desperate|devastated|disappointed|displeased|distraught|drained|embarrassed|exasperated|exhausted|forgotten|frightened|frustrated|fuming|grumpy|guilty|gutted|heartbroken|helpless|horrified|humiliated|hurt|i'd|ignored|impatient|insulted|irritated|nervous|no|pain|panicked|panicking|rattled|scared|screaming|seething|shaken|shaking|shocked|spitting|startled|stranded|stressed|stung|swearing|sweating|terrified|too|unhappy|unsettled|weary|wince|winced|wincing|worried|you've",
  ],
  [8, '^ #|aargh|ah|alas|and|argh|blimey|crikey|cripes|eek|goodness|gosh|heavens|oof|scare|that|ugh|yikes'],
  [
    7,
    "a|absurdity|agony|anger|annoyance|blow|blunder|bother|burden|calamity|catastrophe|chaos|circus|disappointment|disaster|disgrace|disservice|dread|faff|failure|farce|fear|fears|fiasco|fright|frustration|grief|hassle|headache|heartache|horror|humiliation|i'm|indignity|injury|insanity|insult|irritation|lapse|letdown|madness|marathon|mayhem|mess|misery|muddle|nightmare|nonsense|nuisance|ordeal|palaver|panic|pity|punishment|rigmarole|runaround|saga|shambles|shame|shock|slog|sting|strain|stress|struggle|terror|that's|toll|torment|torture",
  ],
  [6, "afraid|feel|i|i'd have|though|too $|weeks"],
  [
    5,
    "being|day|evenings|hope|i'd be|is a|isn't|months|morning|must|night|nobody|over|own|people|please don't|thing|weekend|well|what|what a|would",
  ],
  [
    4,
    "^ what|afternoon|afternoons|and i'm|anybody|anyone|breakfast|breathe|days|dinner|fun|had|hanging|hanging on|holiday|hours|i can|imagine|mornings|nights|of|right|those|us|weekends|word|you're|your own",
  ],
  [
    3,
    "# o'clock|^ being|^ i'd|^ oh|^ that's|an|and then|asked|can imagine|can see|cold|done|door|enough|except|fun $|have|having|hope the|how|i feel|i hope|i'm sorry|i've read|imagine the|it was|it wasn't|let's|letter|lunch|monday|nobody's|o'clock|of a|of us|off|ok|out|out in|paper|quite|read it|round|see|see why|so|so let's|sounds|still|that's a|the door|twice|well $|while|why|with|you|you've had|yours",
  ],
  [
    2,
    "#|# tickets|# weeks|^ my|^ tell|^ that|^ then|^ with|^ you|^ you've|about the|and his|and i|and it's|and nobody|and with|and yours|apologise|as well|at once|at you|audio|august|awake|awake over|back $|bar|been a|before the|bell|beyond|can't wait|chased|clock|colleague's|comes back|days of|deserved|did|don't|down|down $|emails|entirely|evening|every reason|explaining|fair|far|feeling|for a|future|given|goes|gone|good|got|i know|i'm glad|idea|idea of|in on|included|is no|is nobody's|is quite|is what|it comes|it out|it so|it's gone|laughed|least|like|like a|like that|list|losing|lot|luck|m|makes|marketing|me on|more than|must be|must have|my|never|no fun|no wonder|nobody should|nobody's idea|not|on|on top|over this|patience|pay|phone|phones are|place|poor you|put the|quick|read|reported it|riding|riding on|right to|ring me|round $|run $|see how|should have|sit|size|so i'm|so sorry|sorry about|sound|stand|tell|tell her|than|that and|that made|the bell|the mobile|the very|the wall|the whole|thing to|this with|thursday and|tickets|to|to find|top|trade|try|turn off|typed|understand|us so|very|waiting|wall|was a|wasn't|watching|way to|we've|week|went|when|whole|with a|with your|without|wonder|would give|writing|wrong|year old|you $|you must|you was|you're not|you've been|you've done|your|yours is|yourself",
  ],
  [
    -2,
    "# $|# minute|# working|@|^ for|^ i've|^ if|^ on|^ yes|a copy|a test|add|again|and i'll|and should|are|as|attached|b|brick|bring|by the|can|check|date|days $|email|everyone|expect|first $|forward|friday|from #|has a|has been|hr|i don't|i'd like|if you|is on|it's|label|licence|log|login|look at|mailbox|may|message|name|next|number|of #|one in|only|or|request|run a|same day|send me|session|set up|since|so it|so we|sorry for|team|tell me|thanks|that the|the|the #|the first|the old|them|there|there's a|they|tomorrow|use|user|version|we|we'd|we'll|which|with the|working|working days|world|you go|you have",
  ],
  [
    -3,
    "# and|# is|^ i'm|^ it's|^ sorry|^ we|account|also|form|has|have a|i'll|i'm afraid|it is|just|mail|our|send|set|sorry but|staff|there's|to #|until|will be|with you|works|yes|you can",
  ],
  [-4, '$|any|from|if|of the|test|will'],
  [-5, 'but|i have'],
  [-8, '^ the'],
  [-9, '?'],
]
