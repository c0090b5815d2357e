/** Three strands become one. Only ink, so the product resembles no party. The name stands beside it in type. */
export function Logo({ className = "h-6.5 w-11" }: { className?: string }) {
  return (
    <svg
      viewBox="0 0 88 52"
      aria-hidden="true"
      fill="none"
      stroke="currentColor"
      strokeWidth="5.5"
      strokeLinecap="round"
      className={`shrink-0 ${className}`}
    >
      <path d="M3 8C22 8 26 34 40 34S56 18 68 18s10 8 17 8" />
      <path d="M3 26h16M33 26h8M53 26h8M73 26h12" />
      <path d="M3 44C22 44 26 18 40 18S56 34 68 34s10-8 17-8" />
    </svg>
  );
}
