import styles from "./Switch.module.css";

interface SwitchProps {
  checked: boolean;
  onChange: (checked: boolean) => void;
  label: string;
  about?: string;
}

/** On or off, at once. */
export function Switch({ checked, onChange, label, about }: SwitchProps) {
  return (
    <button
      type="button"
      role="switch"
      aria-checked={checked}
      className={styles["row"]}
      onClick={() => onChange(!checked)}
    >
      <span>
        <span className={styles["label"]}>{label}</span>
        {about && <span className={styles["about"]}>{about}</span>}
      </span>
      <span className={styles["track"]} aria-hidden="true">
        <span className={styles["thumb"]} />
      </span>
    </button>
  );
}
