import type { Member, MemberName } from "../../domain/member/member";
import { memberProfile } from "../../domain/member/member-profile";
import { memberResolver } from "../../domain/member/resolve-member";
import { logMemberReader } from "../../domain/workplan/log-members";
import { memberProfileSheet, profiledMember } from "../../sheets/dashboard/member-profile-sheet";
import type { SheetDrawing } from "../../sheets/sheet-drawing";
import { needsTable, readNeedsSurvey } from "../../sheets/tables/needs-survey";
import { rowsOf } from "../../sheets/tables/sheet-table";
import { wordIn } from "../../sheets/tables/settings/settings";
import type { Drawings } from "./put-sheets";
import type { PlanPicture } from "../plan-picture";
import { refuse } from "../problem";

/** Draws the profile of one Member. Throws a ProblemError ("no-such-member") where the register has none of the name. */
export const memberProfileDrawing =
  (name: MemberName): Drawings =>
  (picture) => {
    const member = picture.model.evidence.members.find((one) => one.name === name);
    if (member === undefined)
      return refuse(
        "no-such-member",
        `The register has no Member "${name.slice(0, 80)}".`,
        "Choose one of the Members sheet.",
      );
    return [profileOf(member, picture)];
  };

/** The profile that stands in the workbook, anew; undefined where none does, or its Member is gone. */
export function existingProfile(picture: PlanPicture): SheetDrawing | undefined {
  const names = picture.snapshot.sheets.map(profiledMember);
  const member = picture.model.evidence.members.find(({ name }) => names.includes(name));
  return member && profileOf(member, picture);
}

function profileOf(member: Member, { model, report }: PlanPicture): SheetDrawing {
  const { evidence, settings } = model;
  const register = evidence.members;
  const resolve = memberResolver(register);
  const needs = readNeedsSurvey(rowsOf(model.sheets, needsTable), resolve);
  const membersOf = logMemberReader({ register, resolve });
  const profile = memberProfile({ member, report, evidence, needs, membersOf });
  return memberProfileSheet({ profile, report, word: wordIn(settings) }, settings.statusStyles);
}
