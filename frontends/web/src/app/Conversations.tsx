import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { Download, SquarePen, Trash2 } from "lucide-react";
import { useState } from "react";
import { Link, useLocation, useNavigate } from "react-router";
import { useConversations } from "../conversation/useConversation";
import { Button, IconButton } from "../design/Button";
import { Notice } from "../design/Notice";
import { Sheet } from "../design/Sheet";
import { deviceZone, stamp } from "../i18n/dates";
import { useText } from "../i18n/messages";
import { deleteConversation, exportUrl, fetchConversations, type ConversationSummary } from "../wire/client";
import styles from "./Conversations.module.css";

/** What was asked before: to go on with, to take along, to delete. */
export function Conversations({ onClose }: { onClose: () => void }) {
  const { t } = useText();
  const list = useQuery({ queryKey: ["conversations"], queryFn: fetchConversations, staleTime: 0 });
  return (
    <Sheet title={t("conversations")} side="start" onClose={onClose}>
      <Link to="/fan" className={styles["new"]} onClick={onClose}>
        <SquarePen size={18} aria-hidden="true" />
        {t("new-conversation")}
      </Link>
      {list.isError && (
        <Notice kind="problem" title={t("conversations-failed")}>
          <Button onClick={() => void list.refetch()}>{t("retry")}</Button>
        </Notice>
      )}
      {list.data?.length === 0 && <p className={styles["none"]}>{t("conversations-none")}</p>}
      <ul className={styles["list"]}>
        {list.data?.map((row) => (
          <Row key={row.thread_id} row={row} onOpen={onClose} />
        ))}
      </ul>
    </Sheet>
  );
}

function Row({ row, onOpen }: { row: ConversationSummary; onOpen: () => void }) {
  const { t, language } = useText();
  const [asking, setAsking] = useState(false);
  const { pathname } = useLocation();
  const here = pathname === `/fan/${row.thread_id}`;
  const title = row.title || t("untitled");
  return (
    <li className={styles["row"]}>
      <Link to={`/fan/${row.thread_id}`} aria-current={here ? "page" : undefined} onClick={onOpen}>
        <span>
          <bdi>{title}</bdi>
        </span>
        <time dateTime={row.updated_at}>{stamp(row.updated_at, language, deviceZone())}</time>
      </Link>
      <a
        className={styles["export"]}
        href={exportUrl(row.thread_id)}
        download
        aria-label={`${t("export")}: ${title}`}
        title={t("export")}
      >
        <Download size={18} aria-hidden="true" />
      </a>
      <IconButton
        label={`${t("delete")}: ${title}`}
        aria-expanded={asking}
        onClick={() => setAsking(!asking)}
      >
        <Trash2 size={18} aria-hidden="true" />
      </IconButton>
      {asking && <Deletion thread={row.thread_id} here={here} onCancel={() => setAsking(false)} />}
    </li>
  );
}

function Deletion(props: { thread: string; here: boolean; onCancel: () => void }) {
  const { thread, here, onCancel } = props;
  const { t } = useText();
  const store = useConversations();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const deletion = useMutation({
    mutationFn: () => deleteConversation(thread),
    onSuccess: async () => {
      if (here) await navigate("/fan");
      store.forget(thread);
      await queries.invalidateQueries({ queryKey: ["conversations"] });
    },
  });
  return (
    <div className={styles["sure"]}>
      <p role="alert">{t(deletion.isError ? "delete-failed" : "delete-sure")}</p>
      <Button look="danger" disabled={deletion.isPending} onClick={() => deletion.mutate()}>
        {t("delete")}
      </Button>
      <Button onClick={onCancel}>{t("cancel")}</Button>
    </div>
  );
}
