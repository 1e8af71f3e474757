import { addToList } from "../../../domain/shared/add-to-list";
import { useTheirWord } from "../../pane-context";
import { Button, Checkbox } from "@fluentui/react-components";
import type { Member, MemberName, Register } from "../../../domain/member/member";
import { enterWords } from "../../words/enter";
import { words } from "../../words/words";
import { useFormStyles } from "../../parts/form-styles";

interface Props {
  readonly register: Register;
  readonly chosen: ReadonlySet<MemberName>;
  readonly onChoose: (chosen: ReadonlySet<MemberName>) => void;
}

/** Active Members with tick boxes, by sub-region; a sub-region can be ticked whole. */
export function MemberBoxes({ register, chosen, onChoose }: Props) {
  const say = useTheirWord();
  const styles = useFormStyles();
  const put = (names: readonly MemberName[], isIn: boolean): void => {
    const next = new Set(chosen);
    for (const name of names)
      if (isIn) next.add(name);
      else next.delete(name);
    onChoose(next);
  };
  return (
    <>
      {subRegions(register, say(words.kpi.otherSubRegion)).map(([region, members]) => {
        const names = members.map(({ name }) => name);
        const isFull = names.every((name) => chosen.has(name));
        return (
          <div key={region} role="group" aria-label={region}>
            <p className={styles.region}>
              {region}
              <Button
                size="small"
                appearance="subtle"
                onClick={() => put(names, !isFull)}
                aria-label={`${region}: ${isFull ? enterWords.none : enterWords.all}`}
              >
                {isFull ? enterWords.none : enterWords.all}
              </Button>
            </p>
            <div className={styles.boxes}>
              {names.map((name) => (
                <Checkbox
                  key={name}
                  label={name}
                  checked={chosen.has(name)}
                  onChange={(_, { checked }) => put([name], checked === true)}
                />
              ))}
            </div>
          </div>
        );
      })}
    </>
  );
}

/** Active Members by sub-region, in the register's order; `other` is the group of those without one. */
export function subRegions(
  register: Register,
  other: string,
): readonly (readonly [string, readonly Member[]])[] {
  const regions = new Map<string, Member[]>();
  for (const member of register) {
    if (!member.active) continue;
    addToList(regions, member.subRegion || other, member);
  }
  return [...regions];
}
