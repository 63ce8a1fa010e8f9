/** What acknowledging sentences sound like, learnt by `npm run train:acknowledgement`: not to be edited by hand. */

export const bias = -2.7
/** The weights are in steps of one part of this. */
export const scale = 10
/** Words and neighbours by weight; "#" is an amount, "@" a masked piece, "^", "$" and "?" are a sentence's ends. */
export const weights: readonly (readonly [weight: number, parts: string])[] = [
  [26, 'poor'],
  [23, 'awful|horrible'],
  [22, 'maddening|miserable|rotten|worse'],
  [
    21,
    'absurd|abysmal|aggravating|alarming|annoying|appalling|atrocious|awkward|bitter|bleak|bonkers|brutal|careless|chilling|confusing|costly|crazy|cruel|daft|daunting|demoralising|demoralizing|devastating|dire|disappointing|disgraceful|disheartening|dismal|disruptive|distressing|disturbing|draining|dreadful|embarrassing|endless|exasperating|exhausting|farcical|foul|frantic|frightening|frustrating|galling|ghastly|grim|harsh|heartbreaking|hectic|hideous|hopeless|horrendous|horrid|horrifying|humiliating|hurtful|indefensible|inexcusable|infuriating|insulting|intolerable|irritating|lousy|ludicrous|nasty|outrageous|painful|pathetic|pointless|preposterous|punishing|relentless|rough|scary|shabby|shameful|sickening|stressful|terrible|terrifying|thankless|tiresome|tiring|tough|unacceptable|unbearable|unfair|unforgivable|unkind|unlucky|unnerving|unpleasant|unreasonable|unsettling|upsetting|vile|wearing|wearisome|wearying|worrisome|worrying|worst|wretched',
  ],
  [20, 'ridiculous|sad'],
  [19, 'sorry'],
  [14, 'upset'],
  [11, 'breath|condolences|heart'],
  [10, "^ #|commiserations|hair|nerves|oh|ouch|sleep|soul|stomach|sympathies|sympathy|tears|teeth|you've"],
  [9, 'and|ashamed|mortified|shouting|worry'],
  [8, "a|cross|furious|i'd|livid|no|pain|that|too|uneasy"],
  [
    7,
    "aargh|abandoned|ah|alarmed|alas|angry|annoyed|anxious|appalled|argh|blimey|confused|crikey|cringe|cringed|cringing|cripes|crying|cursing|despair|desperate|devastated|disappointed|displeased|distraught|drained|eek|embarrassed|exasperated|exhausted|failure|forgotten|frightened|frustrated|fuming|goodness|gosh|grumpy|guilty|gutted|heartbroken|heavens|helpless|horrified|humiliated|hurt|i'm|ignored|impatient|insulted|irritated|months|nervous|oof|panicked|panicking|rattled|scare|scared|screaming|seething|shaken|shaking|shame|shocked|spitting|startled|stranded|stressed|stung|swearing|sweating|terrified|thing|ugh|unhappy|unsettled|weary|weeks|wince|winced|wincing|worried|yikes",
  ],
  [
    6,
    "absurdity|agony|anger|annoyance|blow|blunder|bother|burden|calamity|catastrophe|chaos|circus|day|disappointment|disaster|disgrace|disservice|dread|faff|farce|fear|fears|fiasco|fright|frustration|grief|hassle|headache|heartache|horror|humiliation|i|indignity|injury|insanity|insult|irritation|lapse|letdown|madness|marathon|mayhem|mess|misery|morning|muddle|night|nightmare|nonsense|nuisance|ordeal|own|palaver|panic|pity|punishment|rigmarole|runaround|saga|shambles|shock|slog|sting|strain|stress|struggle|terror|that's|toll|too $|torment|torture|would",
  ],
  [
    5,
    "afraid|afternoons|an|being|breakfast|dinner|evenings|feel|had|holiday|hope|hours|i can|i'd be|i'd have|mornings|nights|nobody|people|though|us|weekend|weekends|what a|you",
  ],
  [
    4,
    "^ what|^ you've|afternoon|and i'm|and you|breathe|days|fun|hanging|imagine|is a|isn't|lunch|of|off|over|paper|please don't|to|week|well|what|you're|your own",
  ],
  [
    3,
    "# o'clock|^ being|^ oh|^ that's|^ you|and then|anybody|anyone|asked|can imagine|can see|done|door|down|evening|fun $|gone|hanging on|hope the|how|i feel|i hope|i'm sorry|i've read|imagine the|it was|it wasn't|let's|monday|my|nobody's|o'clock|of a|out|phone|quite|read|read it|right|round|see why|so let's|sound|sounds|that's a|thing to|those|thursday and|tickets|twice|very|wasn't|well $|while|whole|why|with|word|yours",
  ],
  [
    2,
    "#|# people's|# tickets|# times|^ a|^ ha|^ i'd|^ my|^ nearly|^ poor|^ with|about|and i|and nobody|and yours|answered|apologise|as well|at the|audio|back|back and|bar|be|been|before the|behaving|beyond|cold|colleague's|days of|don't|down $|earned|emails|enough|entirely|even|except|explaining|fair|far|feeling|first|for you|funny|future|gate|gone $|good|got|had to|having|him|his|hours of|i know|idea of|in it|in your|included|is no|is nobody's|it out|it's gone|laughed|left|letter|like|like a|like that|losing|lot|luck|marketing|monday $|money|more than|must|must have|nearly|nearly #|no fun|no wonder|nobody should|nobody's idea|not|nothing|of it|of us|of work|ok|on|on a|on an|on top|only one|other|out in|over #|over this|patience|people's|phones|quick|right to|room|round $|run $|see|should have|shouldn't|shouldn't have|sister|sit|so i'm|sorry about|stand|than|that and|that made|the door|the gate|the only|the very|them to|this with|to find|top|trade|try|twice and|us so|waiting|wall|was a|watching|way to|we've|went|who|with #|with no|with your|wonder|work $|would give|writing|wrong|you asked|you back|you had|you was|you were|you're not|you've been|you've had|yours is|yourself",
  ],
  [
    -2,
    "# is|# minute|# on|# working|@ $|^ could|^ for|^ i'm|^ on|^ please|^ we're|^ yes|a test|account and|add|again|and i'll|and should|as|b|backup|bring|by the|can|can't|check|could you|date|deleted|do|either|expect|first $|forward|free|friday|go $|go to|has a|has been|hr|i'd like|if you|is on|it'll|just|label|licence|log|login|look at|mail|mailbox|message|need|neither|network|next|noon|number|of #|on it|one in|or|overnight|request|security|see you|send me|session|so it|so we|sorry but|sorry for|take|tell me|thanks|that the|the first|the old|there's|they|they're|to the|today|use|we can|we can't|we'll|we're sorry|with our|with the|working|working days|world|you go",
  ],
  [
    -3,
    "# $|# and|@|^ if|^ it's|^ sorry|account|also|are|days $|form|from|i'll|i'm afraid|it is|may|only|our|send|staff|the|the #|to #|until|will be|with you|works|yes",
  ],
  [-4, '^ we|any|but|has|if|of the|set|test|you can'],
  [-5, '$|i have|will'],
  [-7, '^ the'],
  [-9, '?'],
]
