import { EyeOff } from "lucide-react";
import { useText } from "../i18n/messages";
import { Button } from "./Button";
import styles from "./Veil.module.css";

/** Stands for results that the reader does not want to see yet; what is veiled is not in the page at all. */
export function Veil({ onLift }: { onLift: () => void }) {
  const { t } = useText();
  return (
    <div className={styles["veil"]}>
      <EyeOff size={20} aria-hidden="true" />
      <p>{t("veil-title")}</p>
      <Button look="outline" onClick={onLift}>
        {t("veil-lift")}
      </Button>
    </div>
  );
}
