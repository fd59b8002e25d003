import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useId, useState } from "react";
import { Button } from "../design/Button";
import { useText } from "../i18n/messages";
import { failureWords } from "../reader/FailureNote";
import { signIn, signOut } from "../wire/client";
import { thrownFailure } from "../wire/failure";
import { currentSession, renewSession } from "../wire/session";
import styles from "./SignIn.module.css";

/** The door for staff. */
export function SignIn() {
  const { t } = useText();
  const queries = useQueryClient();
  const { data: session } = useQuery({ queryKey: ["session"], queryFn: currentSession });
  const renew = () => {
    renewSession();
    return queries.invalidateQueries();
  };
  const name = session && !session.anonymous ? session.name : null;
  return (
    <div className={styles["page"]}>
      <h1>{t("sign-in-title")}</h1>
      {name ? <SignedIn name={name} onDone={renew} /> : <Form onDone={renew} />}
    </div>
  );
}

function SignedIn({ name, onDone }: { name: string; onDone: () => Promise<void> }) {
  const { t } = useText();
  const leaving = useMutation({ mutationFn: signOut, onSuccess: onDone });
  return (
    <>
      <p>{t("signed-in-as", { name })}</p>
      <Button onClick={() => leaving.mutate()}>{t("sign-out")}</Button>
    </>
  );
}

function Form({ onDone }: { onDone: () => Promise<void> }) {
  const { t } = useText();
  const id = useId();
  const [username, setUsername] = useState("");
  const [password, setPassword] = useState("");
  const entering = useMutation({ mutationFn: () => signIn({ username, password }), onSuccess: onDone });
  return (
    <form
      className={styles["form"]}
      onSubmit={(event) => {
        event.preventDefault();
        entering.mutate();
      }}
    >
      <p>{t("sign-in-about")}</p>
      <label htmlFor={`${id}-name`}>{t("user-name")}</label>
      <input
        id={`${id}-name`}
        autoComplete="username"
        required
        value={username}
        onChange={(event) => setUsername(event.target.value)}
      />
      <label htmlFor={`${id}-password`}>{t("password")}</label>
      <input
        id={`${id}-password`}
        type="password"
        autoComplete="current-password"
        required
        value={password}
        onChange={(event) => setPassword(event.target.value)}
      />
      {entering.isError && <Refused error={entering.error} />}
      <Button look="solid" type="submit" disabled={entering.isPending}>
        {t("sign-in")}
      </Button>
    </form>
  );
}

function Refused({ error }: { error: Error }) {
  const { t } = useText();
  const failure = thrownFailure(error);
  const wrong = failure.code === "bad_credentials";
  return (
    <p role="alert" className={styles["refused"]}>
      {wrong ? t("sign-in-wrong") : failureWords(failure, t).title}
    </p>
  );
}
