import { Download } from "lucide-react";
import { useText } from "../i18n/messages";
import type { Artifact } from "../wire/events";
import { toolResult, type ToolResult } from "../wire/results";
import styles from "./ArtifactView.module.css";
import { Athlete, AthleteList, TeamList } from "./Athlete";
import { Choice } from "./Choice";
import { Comparison } from "./Comparison";
import { Medallists } from "./Medallists";
import { MedalTable } from "./MedalTable";
import { MedalTally } from "./MedalTally";
import { Advice, News, Records, Rules } from "./Notes";
import { Emergency, Games, Venues } from "./Places";
import { Schedule } from "./Schedule";
import { UnitResults } from "./UnitResults";

interface ArtifactViewProps {
  artifact: Artifact;
  onChoose: ((text: string) => void) | null;
}

/** Something to look at: a card for a tool's result, else a file to take along. */
export function ArtifactView({ artifact, onChoose }: ArtifactViewProps) {
  const { t } = useText();
  const result = toolResult(artifact.data);
  if (result) return <ResultCard result={result} onChoose={onChoose} />;
  if (!artifact.url?.startsWith("/")) return null;
  return (
    <a className={styles["file"]} href={artifact.url} download>
      <Download size={18} aria-hidden="true" />
      <span>{artifact.title || t("download")}</span>
    </a>
  );
}

function ResultCard({ result, onChoose }: { result: ToolResult; onChoose: ArtifactViewProps["onChoose"] }) {
  switch (result.kind) {
    case "medallists":
      return result.rows.length > 0 || result.upcoming ? <Medallists result={result} /> : null;
    case "medal_table":
      return result.lines.length > 0 ? <MedalTable result={result} /> : null;
    case "medal_tally":
      return <MedalTally result={result} />;
    case "comparison":
      return <Comparison result={result} />;
    case "schedule":
      return result.rows.length > 0 ? <Schedule result={result} /> : null;
    case "unit_results":
      return <UnitResults result={result} />;
    case "records":
      return <Records result={result} />;
    case "athlete":
      return <Athlete result={result} />;
    case "athlete_list":
      return <AthleteList result={result} />;
    case "team_list":
      return <TeamList result={result} />;
    case "venues":
      return <Venues result={result} />;
    case "games":
      return <Games result={result} />;
    case "rules":
      return <Rules result={result} />;
    case "news":
      return <News result={result} />;
    case "advice":
      return <Advice result={result} />;
    case "emergency":
      return <Emergency result={result} />;
    case "choice":
      return <Choice result={result} onChoose={onChoose} />;
    case "absence":
    case "declined":
      return null; // the words say it all
  }
}
