import { ref, watch } from 'vue'

const KEY = 'cunjing.chime'

/** A short tone for something new. Silent until somebody wishes for it; the wish is kept on the device. */
export function useChime() {
  const wished = ref(localStorage.getItem(KEY) === 'yes')
  watch(wished, (yes) => {
    localStorage.setItem(KEY, yes ? 'yes' : 'no')
    play()
  })

  /** @param always a call for help is heard also where nobody wished for tones */
  function play(always = false): void {
    if (!wished.value && !always) return
    const audio = new AudioContext()
    const tone = audio.createOscillator()
    const loudness = audio.createGain()
    loudness.gain.setValueAtTime(0.15, audio.currentTime)
    loudness.gain.exponentialRampToValueAtTime(0.001, audio.currentTime + 0.4)
    tone.frequency.value = 660
    tone.connect(loudness).connect(audio.destination)
    tone.start()
    tone.stop(audio.currentTime + 0.4)
    tone.onended = () => void audio.close()
  }
  return { wished, play }
}
