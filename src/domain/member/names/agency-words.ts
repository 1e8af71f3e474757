const words = (text: string): readonly string[] => text.split(" ");

/** One of these makes a name that of a Customs agency; only beside one does "Korean" mean Korea. */
export const customsWords = new Set(
  words("customs custom revenue revenues excise douane douanes government aduana kastam bea cukai dgce"),
);

/** What else an agency's name holds; beside a customs word these say nothing more. */
export const officeWords = new Set(
  words(
    "administration administrations department service services authority agency bureau board office ministry",
  ).concat(
    words(
      "directorate division general central federal national state royal inland force protection control security",
    ),
    words(
      "immigration border indirect tariff tax finance treasury monopoly trade headquarters hq commission commissioner dan",
    ),
    words("commissioners secretary direktorat jenderal jabatan diraja administrative enforcement"),
  ),
);

/** Words that never change which Member is meant: "FIJI (Vice Chair)", "Member: Japan". */
export const plainWords = new Set(
  words(
    "of and for in de la le des du al by member members country chair vice chairperson chairman host name",
  ).concat(
    words("representative representatives delegate delegates delegation officer officers official officials"),
    words("participant participants contracting party respondent head heads director"),
    words("formerly aka also known as called ex now officially short form abbreviated"),
  ),
);
