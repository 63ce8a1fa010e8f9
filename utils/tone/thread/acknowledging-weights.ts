/** What acknowledging sentences sound like, learnt by `npm run train:acknowledgement`: not to be edited by hand. */

export const bias = -2.9
/** The weights are in steps of one part of this. */
export const scale = 10
/** Words and neighbours by weight; "#" is an amount, "@" a masked piece, "^", "$" and "?" are a sentence's ends. */
export const weights: readonly (readonly [weight: number, parts: string])[] = [
  [25, 'poor'],
  [22, 'rotten|sorry|worse'],
  [21, 'horrible|maddening|shameful'],
  [
    20,
    'absurd|abysmal|aggravating|alarming|annoying|appalling|atrocious|awful|awkward|bitter|bleak|bonkers|brutal|careless|chilling|confusing|costly|crazy|cruel|daft|daunting|demoralising|demoralizing|devastating|dire|disappointing|disgraceful|disheartening|dismal|disruptive|distressing|disturbing|draining|dreadful|embarrassing|endless|exasperating|exhausting|farcical|foul|frantic|frightening|frustrating|galling|ghastly|grim|harsh|heartbreaking|hectic|hideous|hopeless|horrendous|horrid|horrifying|humiliating|hurtful|indefensible|inexcusable|infuriating|insulting|intolerable|irritating|lousy|ludicrous|miserable|nasty|outrageous|painful|pathetic|pointless|preposterous|punishing|relentless|ridiculous|rough|sad|scary|shabby|sickening|stressful|terrible|terrifying|thankless|tiresome|tiring|tough|unacceptable|unbearable|unfair|unforgivable|unkind|unlucky|unnerving|unpleasant|unreasonable|unsettling|upsetting|vile|wearing|wearisome|wearying|worrisome|worrying|worst|wretched',
  ],
  [18, 'upset'],
  [13, 'heart|oh|ouch'],
  [12, 'mortified|shouting|worry'],
  [11, 'breath|commiserations|condolences|hair|nerves|sleep|soul|stomach|sympathies|sympathy|tears|teeth'],
  [10, 'and|ashamed|cross|livid'],
  [
    9,
    '^ #|a|aargh|abandoned|absurdity|agony|ah|alarmed|alas|anger|angry|annoyance|annoyed|anxious|appalled|argh|blimey|blow|blunder|bother|burden|calamity|catastrophe|chaos|circus|confused|crikey|cringe|cringed|cringing|cripes|crying|cursing|despair|desperate|devastated|disappointed|disappointment|disaster|disgrace|displeased|disservice|distraught|drained|dread|eek|embarrassed|exasperated|exhausted|faff|failure|farce|fear|fears|fiasco|forgotten|fright|frightened|frustrated|frustration|fuming|furious|goodness|gosh|grief|grumpy|guilty|gutted|hassle|headache|heartache|heartbroken|heavens|helpless|horrified|horror|humiliated|humiliation|hurt|ignored|impatient|indignity|injury|insanity|insult|insulted|irritated|irritation|lapse|letdown|madness|marathon|mayhem|mess|misery|muddle|nervous|nightmare|nonsense|nuisance|oof|ordeal|pain|palaver|panic|panicked|panicking|pity|punishment|rattled|rigmarole|runaround|saga|scare|scared|screaming|seething|shaken|shaking|shambles|shame|shock|shocked|slog|spitting|startled|sting|strain|stranded|stress|stressed|struggle|stung|swearing|sweating|terrified|terror|that|toll|torment|torture|ugh|uneasy|unhappy|unsettled|weary|wince|winced|wincing|worried|yikes',
  ],
  [8, "i'd|no|too|you've"],
  [7, "afraid|i'm|of|that's|too $"],
  [6, 'day|those|would'],
  [5, "about|all|an|being|evening|had|hanging|hanging on|i'd be|lunch|months|though|weeks|what|what a|word|you're"],
  [
    4,
    "# o'clock|^ oh|^ what|afternoon|afternoons|and i|and i'm|anybody|anyone|as well|breakfast|days|dinner|evenings|except|feel|half|holiday|hope|hours|i hope|is a|isn't|it wasn't|let's|morning|mornings|must|night|nights|o'clock|own|people|please don't|round|see|sorry about|sounds|still|thing|to|us|wasn't|weekends|well|while|you|your own",
  ],
  [
    3,
    "#|^ being|^ that's|^ with|all the|and then|and with|be|breathe|can imagine|dear|don't|down|enough|every|for a|fun|got|his|i|i can|i read|i'd have|i'm sorry|imagine|is|is no|it's the|least|luck|nobody|off|on|on top|over|patience|quick|right|round $|so|sound|than|that's a|to be|top|under the|weekend|well $|why|with #|writing|wrong|you $",
  ],
  [
    2,
    "# at|# goes|^ glad|^ i'd|^ tell|^ you|^ you've|a bit|a lot|a thing|about that|admirable|and a|and it's|and we|and your|anyone's|anyone's patience|apologise|at once|august|back on|bad|bar|because|because of|beyond|bit|brave|bravo|can see|caught|clear|colleague's|courage|deserved|doesn't|done|drop|explaining|files|find|fixed|for an|forgiving|gave|generous|glad|goes|good|grace|gracious|had the|have|have been|haven't|having|hear|hero|heroic|humour|i'm glad|i'm on|i've just|in|in your|instinct|is quite|it must|it was|kudos|last|laughed|legend|like|like a|locked|medal|midnight|money|more|must be|never|no fun|no wonder|nobody's|normal|nothing|now and|of a|of us|off the|oh dear|oh no|only a|out|pay|phone and|phone call|phones|place|poor you|put|queue|quite|read this|rest|right to|room|run $|saint|same $|see why|seen|sensible|silence|so i'll|so i'm|space|star|stoic|suppliers|taken|the desk|the second|thing to|tickets|to find|to see|try|try anyone's|twice|understand why|up|valiant|wall|was a|was the|watching|way|way to|we've|week|who|whole|wise|with|wonder|wording|would try|years|you haven't|you was|you've been|you've had|your new|yourself",
  ],
  [
    -2,
    "# to|# working|^ could|^ i'll|^ i've|^ it's|a copy|address|again|also|and i'll|attached|attached $|b|block|book|can't|code|comes|copy of|could you|date|days $|do|email|failed|file|form|forward|friday|get|glad to|has a|has been|i'd like|i'm afraid|it $|it to|it'll|its way|know|label|laptop|licence|message|morning $|name|next|note|of #|of your|on its|on the|one|only|or|port|probably|release|router|send|session|sorry for|stick|system|take|team|test|thanks|that the|the #|the first|there is|there's|there's a|this|thursday|to our|tomorrow|use|we can|we'll|welcome|with you|working|working days|works",
  ],
  [
    -3,
    '# and|@ and|^ we|^ yes|account|any|but|can|check|copy|i have|it is|log|mailbox|may|open|sorry but|staff|the|to #|will be|yes|you can',
  ],
  [-4, "^ i'm|are|i'll|if|mail|need|set|will"],
  [-5, '$|^ i|from|of the|which'],
  [-8, '^ the'],
  [-10, '?'],
]
