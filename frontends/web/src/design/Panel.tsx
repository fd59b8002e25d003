import * as Popover from "@radix-ui/react-popover";
import type { ReactNode } from "react";
import styles from "./Panel.module.css";

interface PanelProps {
  trigger: ReactNode;
  label: string;
  children: ReactNode;
}

/** A small panel under its button: not modal, closed by Escape, a click outside, or its button. */
export function Panel({ trigger, label, children }: PanelProps) {
  return (
    <Popover.Root>
      <Popover.Trigger asChild>{trigger}</Popover.Trigger>
      <Popover.Portal>
        <Popover.Content
          className={styles["panel"]}
          align="end"
          sideOffset={8}
          collisionPadding={8}
          aria-label={label}
        >
          {children}
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  );
}

export const PanelClose = Popover.Close;
