/** What acknowledging sentences sound like, learnt by `npm run train:acknowledgement`: not to be edited by hand. */

export const bias = -2.8
/** The weights are in steps of one part of this. */
export const scale = 10
/** Words and neighbours by weight; "#" is an amount, "@" a masked piece, "^", "$" and "?" are a sentence's ends. */
export const weights: readonly (readonly [weight: number, parts: string])[] = [
  [25, 'poor'],
  [23, 'awful|horrible'],
  [22, 'maddening|rotten|worse'],
  [21, 'annoying|cruel|daft|insulting|miserable|shameful|worst'],
  [
    20,
    'absurd|abysmal|aggravating|alarming|appalling|atrocious|awkward|bitter|bleak|bonkers|brutal|careless|chilling|confusing|costly|crazy|daunting|demoralising|demoralizing|devastating|dire|disappointing|disgraceful|disheartening|dismal|disruptive|distressing|disturbing|draining|dreadful|embarrassing|endless|exasperating|exhausting|farcical|foul|frantic|frightening|frustrating|galling|ghastly|grim|harsh|heartbreaking|hectic|hideous|hopeless|horrendous|horrid|horrifying|humiliating|hurtful|indefensible|inexcusable|infuriating|intolerable|irritating|lousy|ludicrous|nasty|outrageous|painful|pathetic|pointless|preposterous|punishing|relentless|ridiculous|rough|sad|scary|shabby|sickening|stressful|terrible|terrifying|thankless|tiresome|tiring|tough|unacceptable|unbearable|unfair|unforgivable|unkind|unlucky|unnerving|unpleasant|unreasonable|unsettling|upsetting|vile|wearing|wearisome|wearying|worrisome|worrying|wretched',
  ],
  [18, 'sorry'],
  [14, 'upset'],
  [11, 'breath|heart|ouch'],
  [10, "^ #|condolences|oh|stomach|that|you've"],
  [9, 'and|commiserations|hair|mortified|nerves|no|sleep|soul|sympathies|sympathy|tears|teeth|worry'],
  [8, "a|ashamed|cross|i'd|livid|morning|pain|shouting|thing|too|uneasy|weeks"],
  [
    7,
    "aargh|abandoned|absurdity|agony|ah|alarmed|alas|anger|angry|annoyance|annoyed|anxious|appalled|argh|blimey|blow|blunder|burden|calamity|catastrophe|chaos|circus|confused|crikey|cringe|cringed|cringing|cripes|crying|cursing|despair|desperate|devastated|disappointed|disappointment|disaster|disgrace|displeased|disservice|distraught|drained|dread|eek|embarrassed|exasperated|exhausted|faff|failure|farce|fear|fears|fiasco|forgotten|fright|frightened|frustrated|frustration|fuming|furious|goodness|gosh|grief|grumpy|guilty|gutted|hassle|headache|heartache|heartbroken|heavens|helpless|horrified|horror|humiliated|humiliation|hurt|i'm|ignored|impatient|indignity|injury|insanity|insult|insulted|irritated|irritation|lapse|letdown|madness|marathon|mayhem|mess|misery|months|muddle|nervous|nightmare|nonsense|nuisance|oof|ordeal|palaver|panic|panicked|panicking|pity|punishment|rattled|rigmarole|runaround|saga|scare|scared|screaming|seething|shaken|shaking|shambles|shame|shock|shocked|slog|spitting|startled|sting|strain|stranded|stress|stressed|struggle|stung|swearing|sweating|terrified|terror|toll|torment|torture|ugh|unhappy|unsettled|weary|wince|winced|wincing|worried|yikes",
  ],
  [6, "bother|evenings|i|i'd have|night|own|that's|too $|weekend"],
  [
    5,
    'afternoons|an|being|breakfast|day|dinner|feel|had|holiday|hours|i can|lunch|mornings|nights|of|over|people|though|us|weekends|what|what a|would|you',
  ],
  [
    4,
    "^ you've|afraid|afternoon|and you|anybody|can see|days|evening|fun|hanging|hope|i'd be|imagine|isn't|nobody|off|please don't|that made|to|week|well|you're|your own",
  ],
  [
    3,
    "#|# o'clock|^ being|^ i'd|^ oh|^ that|^ that's|^ what|^ you|and i'm|and then|anyone|asked|breathe|can imagine|door|down|first|fun $|gone|got|hanging on|how|i feel|i hope|i'm sorry|is a|monday|my|nobody's|o'clock|of a|of us|paper|phone|right|round|see|see why|so let's|that's a|thing to|those|twice|very|well $|while|whole|why|with|word|you've been",
  ],
  [
    2,
    "# people's|# tickets|# times|# today|# weeks|^ my|^ nearly|^ poor|^ we've|and i|answered|apologise|as well|at|at that|at the|at you|audio|awake|awake over|back now|bar|been|before the|behaving|beyond|by that|cold|cost|days of|dear|don't|done|down $|earned|emails|enough|entirely|even|every|every reason|except|fair|feeling|for a|for you|funny|gate|gone $|good|had to|hand|have|having|he|his|hours of|i know|idea of|imagine the|in a|in your|is no|is nobody's|it was|it wasn't|it's gone|left|let's|letter|like that|losing|luck|made|makes|marketing|monday $|money|more|more than|must|must have|nearly #|no fun|no wonder|nobody should|nobody's idea|nothing|of it|of work|on|on a|on an|only one|other|ourselves|out|patience|pay|people's|phones|place|put|quick|quite|reason to|room|round $|run $|should have|shouldn't|shouldn't have|sit|size|snapshot|so|sorry about|sound|sounds|still|the door|the gate|the only|the second|the very|the whole|then|there with|these|this with|thursday and|tickets|times|to find|told|top|try|twice and|us so|wages|waiting|wasn't|watching|way to|we've|when|who|with a|with no|with your|without|wonder|work $|would give|wrong|you asked|you back|you was|you were|you've had|yourself",
  ],
  [
    -2,
    "# is|# minute|# on|# working|^ could|^ for|^ have|^ i've|^ it's|^ on|^ please|^ we're|^ yes|^ your|a test|add|and i'll|and should|and will|as|at #|attached|backup|bring|by the|case|check|could you|deleted|either|everyone|expect|first $|form|forward|free|friday|go $|has a|has been|have a|hr|i'd like|if you|is on|it'll|just|label|licence|log|look at|mail|message|need|network|next|noon|of #|once|one in|or|request|see you|send|set up|so it|so we|sorry but|sorry for|staff|take|tell me|thanks|that the|the|the first|the old|there's|they|they're|to the|use|version|we can|we can't|we'll|we're sorry|with you|working|working days|world|you go",
  ],
  [
    -3,
    "# $|# and|@|^ if|^ sorry|account|also|are|can|days $|do|from|i'll|i'm afraid|i've|it is|may|only|the #|to #|until|will be|with the|works|yes",
  ],
  [-4, '^ we|any|if|of the|set|test|you can'],
  [-5, '$|but|has|i have|will'],
  [-8, '^ the'],
  [-9, '?'],
]
