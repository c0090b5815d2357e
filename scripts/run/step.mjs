/**
 * Shows that a long step lives: a line that counts seconds in a terminal, a line
 * every five seconds elsewhere (logs of a CI have no cursor to move).
 */
const frames = ["⠋", "⠙", "⠹", "⠸", "⠼", "⠴", "⠦", "⠧", "⠇", "⠏"];
const seconds = (since) => `${((performance.now() - since) / 1000).toFixed(1)} s`;

// a terminal that was closed must not cut the tidying up short
for (const stream of [process.stdout, process.stderr]) stream.on("error", () => {});

export function say(line) {
  process.stdout.write(`${line}\n`);
}

/** Runs `work` under a title and gives back its result; errors pass through untouched. */
export async function step(title, work) {
  const began = performance.now();
  const show = process.stdout.isTTY ? spinner(title, began) : ticker(title, began);
  try {
    const result = await work();
    show.end(`✓ ${title} (${seconds(began)})`);
    return result;
  } catch (error) {
    show.end(`✗ ${title} (${seconds(began)})`);
    throw error;
  }
}

function spinner(title, began) {
  let frame = 0;
  const paint = () => {
    frame = (frame + 1) % frames.length;
    process.stdout.write(`\r\x1b[K${frames[frame]} ${title} … ${seconds(began)}`);
  };
  paint();
  const timer = setInterval(paint, 120);
  return {
    end(line) {
      clearInterval(timer);
      process.stdout.write(`\r\x1b[K${line}\n`);
    },
  };
}

function ticker(title, began) {
  // a step that ends at once needs no second line
  const first = setTimeout(() => say(`  ${title} …`), 400);
  const timer = setInterval(() => say(`  ${title} … ${seconds(began)}`), 5000);
  return {
    end(line) {
      clearTimeout(first);
      clearInterval(timer);
      say(line);
    },
  };
}
