import { leastBufferMinutes, travelModes, type TravelMode } from '@unspasm/guideline/practice/professional-role'
import { travelModeNames } from '@unspasm/guideline/words/en/professions'
import type { AreaOfWork, Staff } from '@unspasm/server/api'
import { useId, useState } from 'preact/hooks'
import { practiceWords } from '../../words/en/practice.ts'
import { mapWidth, toPoint, type MapView, type Place } from '../../ui/map-projection.ts'
import { MapHandle, PlainMap } from '../../ui/plain-map.tsx'
import { DeskPage, Ready, titleFor, usePractice, useDesk, useStaff } from './desk.tsx'
import { ChoiceField, TextField } from './fields.tsx'
import { OutcomeNote, useChange } from './outcome.tsx'
import { PlaceSearch } from '../place/place-search.tsx'
import { UseHere } from '../place/use-here.tsx'
import { ZoomButtons } from '../place/zoom-buttons.tsx'
import { useAsked } from '../asked/use-asked.ts'
import '../../ui/tick-line.css'

const words = practiceWords.area

/** Where somebody starts, how far they go, and how they travel. */
export function AreaPage({ id }: { readonly id: string }) {
  const { ownId } = useDesk()
  const [asked, load] = useStaff(id)
  const person = asked.state === 'ready' ? asked.value : null
  return (
    <DeskPage title={titleFor(words.title, words.titleOf, person, ownId)} about={person}>
      <Ready asked={asked} onAgain={() => void load()}>
        {(staff) => <AreaForm staff={staff} />}
      </Ready>
    </DeskPage>
  )
}

const defaultRadiusMetres = 8000
const greatestRadiusKilometres = 60

/** How much of the earth is shown at first: the area with some room around it. */
const widthFor = (area: AreaOfWork) => (area.kind === 'circle' ? Math.max(4000, area.radiusMetres * 3) : 30_000)

function AreaForm({ staff }: { readonly staff: Staff }) {
  const practice = usePractice()
  const [homeBase, setHomeBase] = useState<Place | null>(staff.homeBase)
  const [area, setArea] = useState<AreaOfWork>(staff.area ?? { kind: 'circle', radiusMetres: defaultRadiusMetres })
  const [travelMode, setTravelMode] = useState<TravelMode>(staff.travelMode)
  const [buffer, setBuffer] = useState(String(staff.bufferMinutes))
  const { outcome, change } = useChange()
  const save = (home: Place) =>
    change('PUT /api/practices/:practice/staff/:id/area', {
      params: { ...practice, id: staff.id },
      body: {
        homeBase: home,
        area,
        travelMode,
        bufferMinutes: Number(buffer),
      },
    })

  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault()
        if (homeBase) void save(homeBase)
      }}
    >
      <section className="stack form">
        <h2>{words.homeBase}</h2>
        <p className="quiet">{words.homeHelp}</p>
        <PlaceSearch practiceId={practice.practice} label={words.find} onFound={setHomeBase} />
        <div>
          <UseHere onPlace={setHomeBase} />
        </div>
      </section>
      <AreaMap homeBase={homeBase} area={area} onHomeBase={setHomeBase} onArea={setArea} />
      <section className="stack form">
        <ChoiceField
          label={words.travel}
          value={travelMode}
          options={travelModes.map((mode) => [mode, travelModeNames[mode]])}
          onChange={(mode) => setTravelMode(mode as TravelMode)}
        />
        <TextField
          label={words.buffer}
          type="number"
          help={words.bufferHelp.replace('{least}', String(leastBufferMinutes))}
          value={buffer}
          onChange={setBuffer}
        />
      </section>
      {homeBase === null && <p className="quiet">{words.needsHome}</p>}
      <OutcomeNote outcome={outcome} />
      <div>
        <button type="submit" className="button" disabled={homeBase === null}>
          {practiceWords.save}
        </button>
      </div>
    </form>
  )
}

type MapProps = {
  readonly homeBase: Place | null
  readonly area: AreaOfWork
  readonly onHomeBase: (place: Place) => void
  readonly onArea: (area: AreaOfWork) => void
}

function AreaMap({ homeBase, area, onHomeBase, onArea }: MapProps) {
  const practice = usePractice()
  const [metresAcross, setMetresAcross] = useState(widthFor(area))
  const [asked] = useAsked('GET /api/practices/:practice/places', {
    params: practice,
    ...(homeBase && {
      query: { latitude: String(homeBase.latitude), longitude: String(homeBase.longitude) },
    }),
  })
  const places = asked.state === 'ready' ? asked.value.places : []
  const [still, setStill] = useState<Place | null>(homeBase)
  const centre = still ?? homeBase ?? places[0] ?? { latitude: 0, longitude: 0 }
  const view: MapView = { centre, metresAcross }
  const corners = area.kind === 'polygon' ? area.corners : []
  const setCorners = (next: readonly Place[]) => onArea({ kind: 'polygon', corners: [...next] })
  const isDrawing = area.kind === 'polygon' && homeBase !== null
  const putHome = (place: Place) => {
    setStill(place)
    onHomeBase(place)
  }

  return (
    <section className="stack">
      <KindChoice area={area} onArea={onArea} />
      {area.kind === 'polygon' && <p className="quiet">{words.drawHelp}</p>}
      <PlainMap
        view={view}
        places={places}
        label={words.map}
        tap={
          isDrawing
            ? { label: words.putCorner, onTap: (place) => setCorners([...corners, place]) }
            : { label: words.putHome, onTap: putHome }
        }
        shapes={homeBase && <AreaShape view={view} area={area} homeBase={homeBase} />}
      >
        {homeBase && <MapHandle view={view} place={homeBase} kind="home" label={words.home} onMove={onHomeBase} />}
        {corners.map((corner, index) => (
          <MapHandle
            // NOTE: a corner has no name but its place in the line.
            key={index}
            view={view}
            place={corner}
            kind="corner"
            label={words.corner.replace('{number}', String(index + 1))}
            onMove={(place) => setCorners(corners.map((one, at) => (at === index ? place : one)))}
            onRemove={() => setCorners(corners.filter((_, at) => at !== index))}
          />
        ))}
      </PlainMap>
      <div className="map-tools">
        <ZoomButtons metresAcross={metresAcross} onChange={setMetresAcross} />
        {area.kind === 'polygon' && (
          <>
            <button
              type="button"
              className="button plain"
              disabled={corners.length === 0}
              onClick={() => setCorners(corners.slice(0, -1))}
            >
              {words.undo}
            </button>
            <button
              type="button"
              className="button plain"
              disabled={corners.length === 0}
              onClick={() => setCorners([])}
            >
              {words.clear}
            </button>
          </>
        )}
      </div>
    </section>
  )
}

type KindProps = Pick<MapProps, 'area' | 'onArea'>

function KindChoice({ area, onArea }: KindProps) {
  const name = useId()
  const slider = useId()
  const kilometres = area.kind === 'circle' ? Math.round(area.radiusMetres / 1000) : 0
  return (
    <fieldset className="stack form">
      <legend>
        <h2>{words.kind}</h2>
      </legend>
      <label className="tick-line">
        <input
          type="radio"
          name={name}
          checked={area.kind === 'circle'}
          onChange={() => onArea({ kind: 'circle', radiusMetres: defaultRadiusMetres })}
        />
        {words.circle}
      </label>
      <label className="tick-line">
        <input
          type="radio"
          name={name}
          checked={area.kind === 'polygon'}
          onChange={() => onArea({ kind: 'polygon', corners: [] })}
        />
        {words.polygon}
      </label>
      {area.kind === 'circle' && (
        <div className="field">
          <label htmlFor={slider}>{words.radius.replace('{km}', String(kilometres))}</label>
          <input
            id={slider}
            type="range"
            min="1"
            max={greatestRadiusKilometres}
            value={kilometres}
            aria-valuetext={`${kilometres} km`}
            onInput={(event) => onArea({ kind: 'circle', radiusMetres: Number(event.currentTarget.value) * 1000 })}
          />
        </div>
      )}
    </fieldset>
  )
}

type ShapeProps = { readonly view: MapView; readonly area: AreaOfWork; readonly homeBase: Place }

function AreaShape({ view, area, homeBase }: ShapeProps) {
  if (area.kind === 'circle') {
    const { x, y } = toPoint(view, homeBase)
    return <circle className="area" cx={x} cy={y} r={(area.radiusMetres / view.metresAcross) * mapWidth} />
  }
  const points = area.corners.map((corner) => toPoint(view, corner))
  return <polygon className="area" points={points.map(({ x, y }) => `${x},${y}`).join(' ')} />
}
