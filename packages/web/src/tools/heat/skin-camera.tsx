import { heat as words } from '@unspasm/guideline/words/en/heat'
import { useEffect, useRef, useState } from 'preact/hooks'

/** The picture of the camera, on this device only: nothing is stored and nothing is sent. Source: remedies 1.6. */
export function SkinCamera() {
  const [stream, setStream] = useState<MediaStream | null>(null)
  const [failed, setFailed] = useState(false)
  const videoRef = useRef<HTMLVideoElement>(null)
  useEffect(() => {
    if (videoRef.current) videoRef.current.srcObject = stream
    return () => stream?.getTracks().forEach((track) => track.stop())
  }, [stream])
  if (!('mediaDevices' in navigator)) return null

  const open = () =>
    navigator.mediaDevices.getUserMedia({ video: { facingMode: 'environment' }, audio: false }).then(
      (opened) => setStream(opened),
      () => setFailed(true),
    )
  if (failed) return <output className="small quiet">{words.skin.noCamera}</output>
  if (!stream)
    return (
      <button type="button" className="button plain heat-start" onClick={() => void open()}>
        {words.skin.camera}
      </button>
    )
  return (
    <figure className="stack">
      <video ref={videoRef} className="heat-camera" autoPlay playsInline muted />
      <figcaption className="small quiet">{words.skin.cameraOnly}</figcaption>
      <button type="button" className="button plain heat-start" onClick={() => setStream(null)}>
        {words.skin.cameraOff}
      </button>
    </figure>
  )
}
