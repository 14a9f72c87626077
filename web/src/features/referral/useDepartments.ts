import { ref } from 'vue'
import { api, unwrap, write, type Schemas } from '@/shared/api'
import { useAction, useResource } from '@/shared/ui'

export type Department = Schemas['DepartmentView']
export const KINDS: readonly Department['kind'][] = ['TOWNSHIP', 'GRID_CENTRE', 'CIVIL_AFFAIRS', 'FIRE', 'EMERGENCY', 'HOUSING', 'EDUCATION', 'JUSTICE', 'HEALTH', 'TRAFFIC', 'MARKET', 'OTHER']
const fresh = () => ({ id: '', kind: 'TOWNSHIP' as Department['kind'], name: '', phone: '' })

/** The list of departments and the form of one. */
export function useDepartments() {
  const departments = useResource(() => unwrap(api.GET('/api/departments')))
  const form = ref(fresh())
  const editing = ref(false)
  const edit = (department?: Department) => {
    form.value = department ? { ...department, phone: department.phone ?? '' } : fresh()
    editing.value = true
  }
  const saving = useAction(async () => {
    const { id, ...body } = form.value
    await write(id ? 'PUT' : 'POST', id ? `/api/departments/${id}` : '/api/departments', body)
    editing.value = false
    await departments.refresh()
  })
  return { departments, form, editing, edit, saving }
}
