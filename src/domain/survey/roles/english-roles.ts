import type { RolePattern } from "./survey-role";

/**
 * What the words of a heading say, in lower case without punctuation. The first that fits is meant. The order: short
 * headings of tables first, whole and exact; then what a question asks *for* (a project, an effect, a score) before what
 * it asks *about* (the workshop), which stands in nearly all of them; comments before needs, for they may name anything.
 */
export const englishRoles: readonly RolePattern[] = [
  ["round", "sure", /^(?:survey )?round$/],
  [
    "date",
    "sure",
    /^(?:dates?|(?:workshop|event|activity) dates?|dates? of (?:the )?(?:workshop|event|activity)|month)$/,
  ],
  [
    "invited",
    "sure",
    /^(?:(?:no|number|total) (?:no |number )?of )?(?:invited|invitations|invitees|participated|invited|participating)(?: (?:members|administrations|participants|persons|people))?$|^(?:(?:no|number) of )?(?:questionnaires?|forms?|surveys?|invitations?) (?:sent|distributed|issued|dispatched|handed out)(?: out)?$/,
  ],
  [
    "replies",
    "sure",
    /^(?:(?:total )?(?:no|number|total) (?:no |number )?of )?(?:replies|responses|answers|replied)(?: received)?(?: nb)?$|^(?:(?:no|number) of )?(?:evaluation )?(?:forms?|questionnaires?) (?:returned|received|completed|filled(?: in)?|collected)$|^(?:(?:no|number) of )?(?:returned|completed) (?:forms?|questionnaires?)$/,
  ],
  [
    "effectsNo",
    "sure",
    /^(?:direct )?effects?(?: not (?:realized|realised|observed|seen)| (?:observed |seen |realized |realised )?no)$|^no (?:direct )?effects?(?: observed| seen)?$/,
  ],
  ["effectsYes", "sure", /^(?:direct )?effects?(?: (?:realized|realised|observed|seen))?(?: yes)?$/],
  [
    "projectNo",
    "sure",
    /^(?:moderni[sz]ation )?projects?(?: (?:not initiated|not started|initiated no|no))$|^no (?:moderni[sz]ation )?projects?(?: initiated)?$/,
  ],
  ["projectYes", "sure", /^(?:moderni[sz]ation )?projects? (?:initiated|started|yes|initiated yes)$/],
  ["respondents", "sure", /^(?:(?:no|number) of )?respondents$/],
  [
    "workshop",
    "sure",
    /^(?:(?:wco )?(?:sub )?(?:regional )?workshops?|workshop (?:title|name|attended)|(?:title|name) of (?:the )?(?:workshop|event|seminar|training|activity)|event(?: title| name)?|ws)$/,
  ],
  [
    "member",
    "sure",
    /^(?:members?|(?:member|customs|admin) (?:name|admin|administration|country|economy)|(?:name of )?admin(?:istration)?s?(?: name)?|countr(?:y|ies)|(?:country )?econom(?:y|ies)|(?:your )?organi[sz]ation|members? (?:customs )?administrations?|country name|customs)$/,
  ],
  [
    "topic",
    "sure",
    /^(?:topics?|themes?|subjects?|areas?|priority areas?|action|milestone|rsp milestone|area of (?:need|assistance)|instrument)$/,
  ],
  [
    "need",
    "sure",
    /^(?:need|needs|need level|level of needs?|priority|needs? assistance|assistance needed)$/,
  ],
  [
    "implemented",
    "sure",
    /^(?:implemented|implementation|implementation status|status of implementation|is implemented)$/,
  ],
  [
    "score",
    "sure",
    /^(?:scores?|(?:average|mean|overall) (?:evaluation )?(?:score|rating)|evaluation(?: score)?|overall evaluation|ratings?|overall rating|satisfaction)$/,
  ],
  ["comment", "sure", /^(?:comments?|remarks?|suggestions?|feedback|notes?)$/],
  ["direct", "sure", /^(?:direct|effects?|(?:direct )?effects? (?:yes no|y n))$/],
  ["project", "sure", /^(?:moderni[sz]ation )?projects?(?: (?:yes no|y n))?$/],
  ["actions", "sure", /^(?:(?:follow ?up |fu )?actions?(?: taken)?|follow ?up)$/],
  [
    "project",
    "sure",
    /\bmoderni[sz]ation (?:project|program)|\bprojects?\b.{0,40}\b(?:initiated|started|launched|begun)|\b(?:initiated?|start(?:ed)?|launch(?:ed)?|begun)\b.{0,60}\bprojects?\b/,
  ],
  ["direct", "sure", /\bdirect (?:effects?|impacts?|results?|benefits?)\b/],
  [
    "direct",
    "likely",
    /\b(?:observed?|seen?|noticed?|reali[sz]ed?)\b.{0,40}\b(?:effects?|impacts?|results?|benefits?|changes?|improvements?)\b|\b(?:effects?|impacts?|benefits?)\b.{0,60}\b(?:observed|seen|lessons|applying|application)\b/,
  ],
  [
    "actions",
    "sure",
    /\bfollow ?up (?:actions?|activit(?:y|ies)|measures?|steps?)\b|\b(?:which|what) (?:actions?|measures?|steps?)\b|\b(?:which|what) (?:of the following )?have you (?:done|taken|undertaken)\b|\bactions?\b.{0,40}\btake(?:n)?\b/,
  ],
  [
    "comment",
    "sure",
    /^(?:any |other |further |additional |your )*(?:comments?|suggestions?|remarks?|feedback)\b|\b(?:comments?|suggestions?|remarks?)\b.{0,30}$|\banything else\b|^please (?:explain|describe|elaborate|give details)|^(?:if (?:other|yes|no) )?please specify$/,
  ],
  [
    "implemented",
    "sure",
    /\b(?:rate|assess|score|estimate|evaluate|judge)\b.{0,60}\b(?:implementation|maturity)\b/,
  ],
  [
    "need",
    "sure",
    /\b(?:rate|rank|indicate|assess|score|estimate|evaluate|judge)\b.{0,60}\b(?:needs?|priorit(?:y|ies)|demand)\b|\b(?:rate|rank|indicate|assess|score) (?:(?:the|your|its) )?(?:(?:level|degree) of )?(?:importance|interest)\b/,
  ],
  [
    "member",
    "sure",
    /^(?!(?:has|have|had|did|do|does|is|are|was|were|will|would|can|could|should|how|why|when|to what|on (?:a|what|which)|in (?:what|which) (?!countr|econom|admin|member|customs)|rate|rank|please (?:rate|rank|assess)) ).*(?:\b(?:name|title) of (?:your |the |your own )?(?:(?:wco )?member|(?:national )?customs|administration|countr|econom|organi[sz]ation|agency)|\b(?:your|which|what) (?:is your )?(?:wco )?(?:customs )?(?:members?|(?:customs )?administration|customs authority|country|economy)\b(?! (?:s |currently |already |fully |also |still |most )*(?:needs?|requires?|wants?|wish(?:es)?|like|implement\w*|ha[sd]|have|appl(?:y|ies|ied)|uses?|used|takes?|took|rates?|faces?|plans?|expects?|intends?|observe\w*|benefit\w*|priorit\w*|introduc\w*|adopt\w*)\b).{0,40}$|\b(?:member|customs|reporting|responding) administration(?: name)?\b.{0,20}$|^(?:customs )?administration\b|\b(?:country|economy|administration) you (?:represent|work|belong)|^(?:\w+ ){1,3}(?:country|economy|administration)$)/,
  ],
  [
    "score",
    "sure",
    /^(?!.*\byour (?:own |current |present )?(?:\w+ )?(?:administration|country|organi[sz]ation|team|levels?|capacity|capabilit\w+|knowledge|skills?|understanding|performance|confidence)\b).*(?:\boverall (?:evaluation|rating|score|satisfaction|assessment|impression|quality)\b|\bhow (?:would|do|did) you (?:rate|evaluate|assess|score)\b|\b(?:rate|evaluate|score) (?:the|this|our)\b|\b1 (?:is |means )?(?:poor|very poor|lowest|bad|worst|not )|\bscale of\b|\bout of (?:5|10)\b)/,
  ],
  [
    "implemented",
    "sure",
    /^impl(?:em)?\b|\bimplement(?:ed|ing|ation)\b|^(?:do|does|did) .{2,60}\bimplements?\b/,
  ],
  [
    "implemented",
    "likely",
    /^(?:is|are|has|have|does|do) .{2,80}\b(?:in (?:place|operation|force)|operational|introduced|established|adopted)\b/,
  ],
  [
    "need",
    "sure",
    /\b(?:level|degree|extent) of (?:need|priority|demand)|\bhow (?:important|urgent|necessary|useful) (?:is|are|would be)\b.{0,60}\b(?:assistance|support|training|capacity|help)\b|\bneeds?\b|\bpriorit(?:y|ies)\b|\b(?:require|request|want|wish|like|seek)\b.{0,60}\b(?:assistance|support|training|capacity building|workshop|help)\b|\bassistance\b/,
  ],
  [
    "workshop",
    "sure",
    /^(?!to what |what (?:did|do|does|should|could|can|would|have|has|was|were) (?!the (?:title|name)\b)).*\b(?:which|what)\b.{0,60}\b(?:workshop|seminar|training|event|course|activity|meeting)\b|\b(?:workshop|seminar|training|event|course)\b.{0,40}\b(?:attend|participat|took part|joined)|\b(?:attend|participat)\w*\b.{0,40}\b(?:workshop|seminar|training|event|course)\b/,
  ],
  ["workshop", "likely", /^(?:workshop|seminar|training|event|course)\b/],
  [
    "workshop",
    "likely",
    /^(?!how|do|did|does|have|has|would|were|was|is|are|please|what|any|which|who|when|where|why)(?:\w+ ){0,4}(?:workshops?|seminars?)(?: \w+){0,5}$/,
  ],
  ["topic", "likely", /\b(?:topic|subject|theme|area)\b/],
  ["score", "likely", /\b(?:evaluation|rating|score|satisf(?:ied|action))\b/],
  ["date", "likely", /\b(?:date|when)\b/],
];
