# Sees to it that browser tests find a Chromium and Chinese letters. Sourced by ./test.
has_chromium() {
  for program in "${CUNJING_CHROMIUM:-}" chromium chromium-browser google-chrome; do
    [ -n "$program" ] && command -v "$program" >/dev/null && return
  done
  return 1
}
has_chinese() { fc-list :lang=zh-cn 2>/dev/null | grep -q .; }

if ! has_chromium || ! has_chinese; then
  if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
    apt-get update -qq && apt-get install -y -qq --no-install-recommends chromium fonts-noto-cjk fontconfig >/dev/null
  else
    echo "The browser tests need Chromium and a Chinese font: apt-get install chromium fonts-noto-cjk fontconfig" >&2
    exit 1
  fi
fi
