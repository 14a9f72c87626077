# Sets JAVA_HOME and PATH to a JDK that is new enough, wherever it is installed. Sourced by ./run and ./test.
need=25

version_of() { # JDK home -> feature version, 0 when it is none
  [ -x "$1/bin/javac" ] || { echo 0; return; }
  v=$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release" 2>/dev/null) || v=
  [ -n "$v" ] || v=$("$1/bin/javac" -version 2>&1 | sed -n 's/^javac \([0-9]*\).*/\1/p')
  echo "${v:-0}"
}

find_jdk() { # the caller's JAVA_HOME if it will do, else the newest there is
  best='' best_version=0
  for home in "${JAVA_HOME:-}" /usr/lib/jvm/* /usr/java/* /opt/java/* /opt/jdk* "$HOME"/.sdkman/candidates/java/* \
    "$HOME"/.jdks/* /Library/Java/JavaVirtualMachines/*/Contents/Home; do
    [ -n "$home" ] && [ -d "$home" ] || continue
    v=$(version_of "$home")
    [ "$v" -ge "$need" ] || continue
    if [ "$home" = "${JAVA_HOME:-}" ]; then echo "$home"; return; fi
    if [ "$v" -gt "$best_version" ]; then best=$home best_version=$v; fi
  done
  [ -n "$best" ] && echo "$best"
}

JAVA_HOME=$(find_jdk) || {
  echo "Cunjing needs JDK $need or newer; install one (for example Temurin $need) or point JAVA_HOME to it." >&2
  exit 1
}
for tool in mvn npm; do
  command -v "$tool" >/dev/null || { echo "Cunjing needs $tool to build; install Maven and Node.js 20." >&2; exit 1; }
done
PATH="$JAVA_HOME/bin:$PATH"
export JAVA_HOME PATH
