import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from "@fluentui/react-components";
import { words } from "./words";

interface DiscardQuestionProps {
  readonly name: string;
  readonly onSave: () => void;
  readonly onGo: () => void;
  readonly onCancel: () => void;
}

/** Asked before another workbook takes the place of one with unsaved changes. */
export function DiscardQuestion({ name, onSave, onGo, onCancel }: DiscardQuestionProps) {
  return (
    <Dialog open modalType="alert" onOpenChange={(_, { open }) => (open ? undefined : onCancel())}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{words.discard.title}</DialogTitle>
          <DialogContent>{words.discard.text(name)}</DialogContent>
          <DialogActions fluid>
            <Button appearance="primary" onClick={onSave}>
              {words.discard.save}
            </Button>
            <Button onClick={onGo}>{words.discard.go}</Button>
            <Button onClick={onCancel}>{words.discard.cancel}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
