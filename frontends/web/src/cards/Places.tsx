import { MapPin, Phone } from "lucide-react";
import { longDay, shortDate, VENUE_ZONE } from "../i18n/dates";
import { useText } from "../i18n/messages";
import type { MessageId } from "../generated/message-ids";
import type { ResultOf, VenueRow } from "../wire/results";
import { Card, NotShown, Shown } from "./Card";
import styles from "./Places.module.css";
import rowStyles from "./rows.module.css";
import { NocCode } from "./Who";

/** Venues, what happens there and where they are. */
export function Venues({ result }: { result: ResultOf<"venues"> }) {
  const { t } = useText();
  return (
    <Card title={result.discipline?.name ?? t("venues")} citations={result.citations}>
      <Shown rows={result.rows} first={6}>
        {(rows) => (
          <ul className={rowStyles["rows"]}>
            {rows.map((row) => (
              <Venue key={row.venue.code} row={row} />
            ))}
          </ul>
        )}
      </Shown>
      <NotShown total={result.total} rows={result.rows.length} />
    </Card>
  );
}

function Venue({ row }: { row: VenueRow }) {
  const { t, language } = useText();
  const what = [...row.disciplines.map((discipline) => discipline.name), ...row.ceremonies];
  const days = [row.first?.start, row.last?.start].map(
    (start) => start && longDay(start, language, VENUE_ZONE),
  );
  const span = days[0] === days[1] ? days[0] : days.filter(Boolean).join(" – ");
  const where = row.latitude !== null && row.longitude !== null ? `${row.latitude},${row.longitude}` : null;
  return (
    <li>
      <MapPin size={18} aria-hidden="true" className={styles["pin"]} />
      <div className={rowStyles["main"]}>
        <p className={rowStyles["name"]}>{row.venue.name}</p>
        {row.venue.town && <p className={rowStyles["under"]}>{row.venue.town}</p>}
        <p className={rowStyles["under"]}>{new Intl.ListFormat(language).format(what)}</p>
        {span && <p className={rowStyles["under"]}>{span}</p>}
      </div>
      {where && (
        <a className={styles["map"]} href={`geo:${where}`} aria-label={`${t("open-map")}: ${row.venue.name}`}>
          {t("open-map")}
        </a>
      )}
    </li>
  );
}

/** Editions of the Winter Games. */
export function Games({ result }: { result: ResultOf<"games"> }) {
  const { t, language } = useText();
  return (
    <Card title={result.country?.name ?? t("games")} citations={result.citations}>
      <Shown rows={result.rows} first={8}>
        {(rows) => (
          <ul className={rowStyles["rows"]}>
            {rows.map((row) => (
              <li key={row.games.year}>
                <b className={styles["year"]}>{row.games.year}</b>
                <div className={rowStyles["main"]}>
                  <p className={rowStyles["name"]}>{row.city}</p>
                  <p className={rowStyles["under"]}>
                    {[
                      row.opened && row.closed
                        ? `${shortDate(row.opened, language, false)} – ${shortDate(row.closed, language, false)}`
                        : null,
                      row.events !== null && t("events-count", { count: row.events }),
                      row.nocs_with_medals !== null &&
                        t("delegations-with-medals", { count: row.nocs_with_medals }),
                    ]
                      .filter(Boolean)
                      .join(" · ")}
                  </p>
                </div>
                <NocCode noc={row.country} />
              </li>
            ))}
          </ul>
        )}
      </Shown>
      <NotShown total={result.total} rows={result.rows.length} />
    </Card>
  );
}

const SERVICES: Record<ResultOf<"emergency">["numbers"][number]["service"], MessageId> = {
  general: "call-general",
  police: "call-police",
  fire: "call-fire",
  ambulance: "call-ambulance",
};

/** The numbers to call, large and ready to dial. */
export function Emergency({ result }: { result: ResultOf<"emergency"> }) {
  const { t } = useText();
  return (
    <Card title={result.country.name} citations={result.citations}>
      <ul className={styles["numbers"]}>
        {result.numbers.map((row) => (
          <li key={row.service}>
            <a className={styles["call"]} href={`tel:${row.number}`}>
              <Phone size={20} aria-hidden="true" />
              <b dir="ltr">{row.number}</b>
              <span>{t(SERVICES[row.service])}</span>
            </a>
          </li>
        ))}
      </ul>
    </Card>
  );
}
