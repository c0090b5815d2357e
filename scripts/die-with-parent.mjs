/**
 * Preloaded into every child: when the script that started it was killed
 * outright (kill -9), nobody is left to end the child, and it would keep the
 * port. So it looks once a second and ends itself.
 */
const parent = Number(process.env.KORDEL_PARENT);

if (parent) {
  setInterval(() => {
    try {
      process.kill(parent, 0);
    } catch (error) {
      // EPERM means that it lives under another account
      if (error.code === "ESRCH") process.exit(1);
    }
  }, 1000).unref();
}
