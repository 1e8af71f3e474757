import { Checkbox, Field } from "@fluentui/react-components";
import { firstRunWords } from "../words/first-run";

interface Props {
  readonly isOn: boolean;
  readonly onSwitch: (isOn: boolean) => void;
}

/** Whether the headings of new data sheets are locked, with what that costs beside it. */
export function ProtectHeadings({ isOn, onSwitch }: Props) {
  return (
    <Field hint={firstRunWords.protectHint}>
      <Checkbox
        label={firstRunWords.protect}
        checked={isOn}
        onChange={(_, { checked }) => onSwitch(checked === true)}
      />
    </Field>
  );
}
