/** The sign of the house: a stadium from above. */
export function Mark() {
  return (
    <svg
      width="24"
      height="24"
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth="2"
      aria-hidden="true"
    >
      <rect x="2" y="6" width="20" height="12" rx="6" />
      <path d="M8.5 12h7" strokeLinecap="round" />
    </svg>
  );
}
