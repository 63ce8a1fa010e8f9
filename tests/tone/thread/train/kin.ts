/**
 * Words that do the same work where a reply acknowledges: what is learnt of one holds for the others. From general
 * knowledge of the language, by kind.
 */
export const kin: readonly ReadonlySet<string>[] = [
  // What a trouble is like.
  `frustrating annoying maddening worrying stressful upsetting disappointing irritating confusing unsettling alarming
  infuriating exhausting painful tiring tiresome unnerving disheartening disruptive galling awful horrible horrid rotten
  nasty scary frightening miserable dreadful terrible wretched lousy grim wearing wearisome exasperating embarrassing
  unfair unpleasant ghastly sickening devastating distressing unacceptable awkward costly demoralising demoralizing
  aggravating rough unlucky heartbreaking tough hectic frantic absurd ridiculous daft dire shameful shabby appalling
  disgraceful inexcusable indefensible humiliating hurtful cruel crazy bonkers outrageous bleak dismal brutal harsh
  unkind careless insulting ludicrous farcical preposterous atrocious abysmal pathetic intolerable unbearable
  unreasonable unforgivable thankless hopeless pointless bitter vile foul hideous horrendous horrifying terrifying
  chilling disturbing worrisome daunting wearying draining punishing relentless endless worst worse sorry sad poor`,
  // What a trouble is.
  `nuisance pain nightmare blow shame worry scare fright headache shock disappointment mess ordeal saga bother muddle
  disaster hassle slog shambles pity letdown misery torture torment insult disgrace farce circus fiasco horror agony
  grief chaos mayhem struggle strain stress burden marathon runaround failure blunder lapse disservice catastrophe
  calamity injury indignity humiliation heartache punishment dread terror panic fear fears toll sting insanity madness
  nonsense absurdity rigmarole palaver faff annoyance frustration irritation upset anger`,
  // How one feels in it.
  `frustrated annoyed worried stressed upset disappointed irritated confused alarmed anxious nervous exhausted scared
  angry cross furious displeased unhappy exasperated panicked panicking shouting swearing crying livid rattled shaken
  unsettled embarrassed desperate impatient afraid frightened terrified ashamed mortified appalled horrified guilty
  gutted heartbroken weary drained helpless grumpy uneasy distraught devastated startled shocked stung hurt humiliated
  insulted ignored forgotten abandoned stranded wince winced wincing cringe cringed cringing despair sweating shaking
  screaming cursing spitting fuming seething`,
  // What is taken by it.
  `morning afternoon evening day week weekend night lunch breakfast dinner holiday mornings evenings afternoons nights
  weekends days weeks months hours`,
  // What the reader showed in it.
  `star hero saint legend heroic medal bravo kudos patience grace gracious generous forgiving humour instinct sensible
  wise admirable brave courage stoic valiant`,
  // Where it is felt.
  'heart nerves stomach breath sleep hair tears soul teeth sympathy sympathies condolences commiserations',
  // What one cries.
  'oh ouch oof argh ugh yikes blimey crikey goodness gosh heavens eek ah aargh alas cripes',
].map((words) => new Set(words.split(/\s+/)))
