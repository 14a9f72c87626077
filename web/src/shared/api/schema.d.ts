/** Session and demonstration as agreed; `npm run api` replaces this file from docs/api/openapi.json. */
export interface paths {
  '/api/session': {
    get: { responses: { 200: Json<components['schemas']['SessionView']> } }
    post: {
      requestBody: { content: { 'application/json': components['schemas']['SignInForm'] } }
      responses: { 200: Json<components['schemas']['SessionView']> }
    }
    delete: { responses: { 204: { headers: Record<string, unknown>; content?: never } } }
  }
  '/api/demonstration': {
    get: { responses: { 200: Json<components['schemas']['DemonstrationView']> } }
  }
}

interface Json<T> {
  headers: Record<string, unknown>
  content: { 'application/json': T }
}

export interface components {
  schemas: {
    SignInForm: { login: string; password: string }
    BureauView: { code: string; name: string; demonstration: boolean }
    SessionView: {
      login: string
      name: string
      role: string
      bureau: components['schemas']['BureauView']
      officerId?: string | null
      stationId?: string | null
      branchId?: string | null
      villageIds: string[]
    }
    AccountView: { login: string; name: string; role: string; place: string }
    DemonstrationView: { password: string; accounts: components['schemas']['AccountView'][] }
  }
}
