import { list, rows, type Rows } from "./tables";

// What is done, reached or undone: verbs as dictionaries name them, in every form that a plan uses.

const vowel = /[aeiou]/;

/** work -> works, worked, working; plan -> planned; supply -> supplies; make -> making. */
function formsOf(verb: string): readonly string[] {
  const last = verb.at(-1) ?? "";
  const soft = last === "y" && !vowel.test(verb.at(-2) ?? "");
  const stem = last === "e" ? verb.slice(0, -1) : verb;
  const doubled = /[^aeiou][aeiou][bdglmnprt]$/.test(verb) ? [`${verb}${last}ed`, `${verb}${last}ing`] : [];
  const third = soft ? `${verb.slice(0, -1)}ies` : /(?:s|x|z|ch|sh|o)$/.test(verb) ? `${verb}es` : `${verb}s`;
  const past = soft ? `${verb.slice(0, -1)}ied` : `${stem}ed`;
  return [verb, third, past, `${stem}ing`, ...doubled];
}

const forms = (verbs: string, others = ""): ReadonlySet<string> =>
  new Set([...[...list(verbs)].flatMap(formsOf), ...list(others)]);

/** Something is made, given, done or handled, as often as the number behind it says. */
export const doingVerbs = forms(
  `absorb accept access accommodate accredit acquire act activate adapt add address adjudicate administer admit adopt
    advance advertise advise advocate aid allocate analyse analyze answer apply appoint appraise apprehend approve arrange arrive
    arrest assemble assess assign assist attend attract audit author authorise authorize automate award back bank begin
    benchmark book brief bring broadcast build buy calibrate capture care carry cater certify charge chart check circulate claim
    clean clear close coach code collaborate collect commence commission commit communicate compile complete compose
    computerise computerize conclude conduct connect conserve consolidate construct consult contact contract contribute
    convene convert cook coordinate counsel create credit cultivate deal decide declare decommission dedicate deliver
    demonstrate deploy deposit design destroy detect develop devise diagnose digitise digitize disburse discuss dispatch
    dispense display dispose distribute document donate dredge draft draw drill drive earmark educate elaborate elect eliminate employ
    enable enact encourage endorse enforce engage enlist enrol enroll ensure enter equip erect establish evaluate evolve
    examine exchange execute exhibit expand explore export expose express extend facilitate feature feed field file fill
    film finalise finalize finance find finish fit fix follow form formalise formalize formulate foster fund furnish gather gazette
    generate give graduate grant greet group guide hand handle harmonise harmonize harvest heal help hire hold host house identify
    immunise immunize implement import improve inaugurate include incorporate incubate inform initiate innovate inspect
    install institute insulate integrate interview introduce inventory invest investigate invite involve irrigate issue join
    keep label land launch lay lead lease lend license licence link list list litigate load localise localize locate log
    make manage manufacture map mark market match measure mediate meet mentor merge migrate mine mobilise mobilize
    moderate modernise modernize monitor mount move name negotiate nominate notify observe obtain offer onboard open
    operate operationalise operationalize orchestrate order organise organize orient outfit pack partner pass patrol pave pay
    perform pilot place plan plant play plow plough post practise practice prepare prescribe present preserve print process procure produce
    programme program promote promulgate propose prosecute protect provide publicise publicize publish pump purchase qualify
    quote raise ratify rate reach read rebuild receive recognise recognize recommend reconcile reconstruct record recover recruit
    recycle redesign redirect reduce refer refurbish regenerate register regularise regularize rehabilitate reintegrate release
    relocate remind renew renovate repair repatriate replenish report represent reproduce rescue research resettle resolve
    respond restock restore restructure retain retrain retrofit return reuse review revise revitalise revitalize reward roll
    run sample sanction satisfy scale schedule screen seal search secure select sell send serve service settle set share ship show sign
    simplify simulate solve source sow speak spend sponsor surface staff stage standardise standardize start station stock store streamline
    strengthen study submit subscribe subsidise subsidize supervise supply support survey sustain table tackle target teach
    tender test track trade train turn transact transcribe transfer transform translate transmit transplant transport travel treat
    trial undergo undertake update upgrade upload use utilise utilize vaccinate validate vet view visit volunteer weigh welcome save cross win
    work write accede acquit benefit borrow accompany enrich lodge accelerate co-produce rehouse reject recall retire drop close discharge remediate repeal revoke terminate dismiss end stop ban rescind annul electrify broker inscribe
    onboard sensitise sensitize seize reforest afforest re-open reopen relaunch renegotiate reissue rotate`,
  `built bought brought given gave held kept laid led lent made met paid sent sold spent shown taught undertaken undertook
    won written wrote grown found fed set put taken took run ran begun began done did dealt sought seek seeks seeking
    dug dig digs digging sown spoken co-host co-organise outreach accredited cast`,
);

/** The subject before them is or comes to the level behind them. */
export const reachVerbs = forms(
  `reach attain achieve meet total number amount equal stand remain maintain exceed surpass average become account
    constitute make represent cover hit have score sustain stay keep hold register record require need want expect aim want
    secure comprise contain touch pass top benefit participate fall drop rise grow increase decrease decline improve
    reduce lower cut raise lift boost bring shorten shrink trim halve double triple scale expand extend limit cap restrict
    confine contain widen narrow climb go move take last come get adopt comply account`,
  `is are be been was were being am has had stands stood reached met made kept held fell fallen rose risen grew grown became
    brought gone went takes took came got comprises consists consist seen equals lasts target targets
    targeted should will must shall can may include includes including`,
);

/** They cancel or put off what stands behind them. What else ends ("Repeal 5 laws", "Replace 12 ferries") is work done. */
export const undoingVerbs = forms(
  `cancel postpone abandon suspend withdraw skip omit waive forgo discontinue defer scrap shelve refuse decline-to avoid miss
    fail neglect ignore disregard forfeit exclude lose deny`,
  "barring lacking following preceding notwithstanding pending withdrew withdrawn forgone forwent lost refrain refrains renounce",
);
/** They turn a limit round: "Prevent visits falling below 30". */
export const preventingVerbs = forms("prevent avoid stop forbid block guard protect");
/** Behind what is counted: it was planned, and is not any more. */
export const undoneWords = list(
  `cancelled canceled postponed abandoned suspended withdrawn skipped discontinued deferred waived scrapped shelved omitted
    forgone excluded dropped unmet missed`,
);
/** At the end of a text: so many are not done. */
export const leftOverWords = list(
  "less fewer missing short left remaining outstanding overdue refused rejected ago behind lacking late unmade delayed undone",
);
/** "Replacing three seminars with a webinar": the number is what goes. */
export const replacingVerbs = forms("replace substitute supersede swap exchange");
export const replacingLinks = list("with by");
/** What opens with one of these is not asked any more. */
export const replacedPhrases: Rows<true> = rows<true>(
  true,
  "in place of|instead of|in lieu of|rather than|in exchange for",
);
/** "In place of three seminars", "no longer planned", "same as 2017": said of something else, or not any more. */
export const undoingPhrases: Rows<true> = rows<true>(
  true,
  `in place of|instead of|in lieu of|rather than|no longer|not any more|any longer|same as|the same as|other than|apart from|except|
    excepting|except for|save for|but for|all but|unless|nothing|anything but|far from|of what|what was|what were|what is|than planned|short of|not yet|to go|still to do|anything|nobody|no one|regardless|
    irrespective|supposedly|allegedly|but two|but one|but three|if|called off|call off|put on hold|on hold|put off|set aside|given up|fallen through|from falling|from dropping|from rising|from exceeding|from going|
    from slipping`,
);

/** "Pave" and "repave" too. */
export const isVerb = (word: string): boolean =>
  doingVerbs.has(word) || reachVerbs.has(word) || (word.startsWith("re") && doingVerbs.has(word.slice(2)));
