/** Words that can stand for one another, so that a sentence can be said anew. None starts with a vowel: "a" stays "a". */
const groups = [
  `badge battery booking browser button cable camera card case certificate chair change charger code computer contract copy
  database desk desktop device disk dock document door drive driver fan file folder form gateway group headset holder
  hub key keyboard label lamp laptop light line link list machine mail mailbox manual map meeting menu message
  microphone model monitor mouse network note number pack page panel password phone picture plan plug portal printer
  profile program project queue rack receipt record report request room router rule scanner schedule screen script server
  session setting shelf site sheet shop socket sound stand station stick street switch table tablet tariff team test text
  ticket token tool tower tray wall website widget window wire workbook`,
  `badges batteries browsers buttons cables cards chairs codes computers copies desks disks documents files folders forms
  groups headsets keys keyboards labels laptops lines links lists machines mails meetings menus messages monitors notes
  pages passwords phones pictures plans plugs printers programs projects requests rooms routers rules scanners screens
  scripts servers settings sheets sockets switches tables tablets tests tickets tokens tools windows`,
  'Monday Tuesday Wednesday Thursday Friday Saturday Sunday',
  'today tomorrow tonight',
  'morning noon night weekend',
  'two three four five six seven nine ten twelve',
  `Bea Ben Carla Clara Dan Dora Femi Greta Hugo Jonas Judith Karim Lars Lena Malik Maria Marta Mina Noah Paul Peter Priya
  Ravi Rosa Ruth Sara Simon Sven Tara Theo Tom Vera Wanda Yusuf Zoe`,
  `black blue big borrowed brown clean cracked double flat front grey green heavy large left little long loud lost new
  next plain portable purple red rented right round second shared short silver slow small spare steel tall thin third
  white wide yellow`,
].map((group) => group.split(/\s+/))

/** Every word that may be swapped, with those that may take its place. */
export const swaps: ReadonlyMap<string, readonly string[]> = new Map(
  groups.flatMap((group) => group.map((word) => [word, group] as const)),
)

export const things: readonly string[] = groups[0] ?? []
export const colours: readonly string[] = groups.at(-1) ?? []
